interface Failure {
  readonly type: string;
  readonly frames: readonly string[];
}

/**
 * An error as it may stand in a log: its class and where it came from. Its message stays out, since
 * messages of libraries repeat values, and values may be names and answers.
 */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').map((line) => line.trim());
  const cause = error.cause instanceof Error ? describeFailure(error.cause).frames : [];
  return { type: error.name, frames: [...frames.filter(isFrame), ...cause] };
}

/** Lines of a message can look like anything; a frame ends in a place in a file. */
function isFrame(line: string): boolean {
  return /^at .*:\d+:\d+\)?$/.test(line);
}
