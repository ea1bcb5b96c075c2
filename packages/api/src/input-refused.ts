import type { Problem } from '@trefzeker/shared';

/** The input breaks a rule; nothing was stored. */
export interface InputRefused {
  readonly kind: 'input-refused';
  readonly problems: readonly Problem[];
}
