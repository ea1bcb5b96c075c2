import type { Localised } from '../vocabulary/localised.js';

/** One thing that is wrong with an input. All problems of one input are reported together. */
export interface Problem {
  /** Where: `['answers', '56a']`, `['row', 12, 'column', 'bdi']`. */
  readonly path: readonly (string | number)[];
  /** Machine-readable, kebab-case, stable: `value-out-of-range`. */
  readonly code: string;
  /** What is wrong, in plain language (B1), without the value when it is personal. */
  readonly message: Localised;
  /** What is allowed, or what to do now. */
  readonly hint: Localised;
}

/** Something worth knowing about an input that was accepted; a finding never refuses. */
export type Finding = Problem;
