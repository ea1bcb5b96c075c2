export const EXIT = { done: 0, failed: 1, wrongUse: 2 } as const;

/** A line of progress for whoever started the program. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Something that whoever started the program must know. */
export function complain(line: string): void {
  process.stderr.write(`${line.trimEnd()}\n`);
}
