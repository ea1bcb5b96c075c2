/** The process that is at work on an import, so that another one can tell whether it still is. */
export interface ProcessOwner {
  readonly id: string;
  /** `unknown` for a process on another machine. */
  stateOf(owner: string): 'alive' | 'dead' | 'unknown';
}

interface ProcessIdentity {
  readonly host: string;
  readonly processId: number;
  /** New with each start: a process number is used again, always so in a container. */
  readonly token: string;
}

export function createProcessOwner({ host, processId, token }: ProcessIdentity): ProcessOwner {
  const id = `${host}/${processId}/${token}`;
  return {
    id,
    stateOf(owner) {
      if (owner === id) return 'alive';
      const [otherHost, otherProcess] = owner.split('/');
      if (otherHost !== host) return 'unknown';
      const number = Number(otherProcess);
      return number !== processId && isRunning(number) ? 'alive' : 'dead';
    },
  };
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 asks whether the process is there and does nothing to it.
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
