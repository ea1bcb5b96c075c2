import type { Localised, Problem } from '@trefzeker/shared';

/** Where in a norm set: `['norms', 3, 'bands', 0]`. */
export type Path = Problem['path'];

/**
 * Something that a norm set says wrongly (`error`), or leaves out and may leave out (`note`): a set
 * may honestly speak of fewer people than its instrument was made for.
 */
export interface NormFinding extends Problem {
  readonly severity: 'error' | 'note';
}

/** What is wrong, and what to do about it, in both languages. */
export interface Words {
  readonly code: string;
  readonly message: Localised;
  readonly hint: Localised;
}

export function error(path: Path, words: Words): NormFinding {
  return { path, ...words, severity: 'error' };
}

export function note(path: Path, words: Words): NormFinding {
  return { path, ...words, severity: 'note' };
}
