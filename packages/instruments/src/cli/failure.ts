/** The command cannot run as it was typed: exit code 2. The message ends in what to do. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** The data cannot be used: exit code 1. The message names every place. */
export class BadData extends Error {
  override readonly name = 'BadData';
}

/** Code of a failed system call (`ENOENT`), or null. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file may not grow any more',
  EROFS: 'the disk is read-only',
};

/** Turns a failed system call into words; what is not one is thrown as it was. */
export function withReason(what: string, error: unknown): WrongUse {
  const code = systemCode(error);
  if (code === null) throw error;
  return new WrongUse(`${what}: ${REASONS[code] ?? code}. Change that and try again.`);
}
