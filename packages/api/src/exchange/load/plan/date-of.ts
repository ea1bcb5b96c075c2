import { civilDate } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';

/** A day as it is staged. */
export function dateOf(text: string | null): PlainDate | null {
  return text === null ? null : civilDate(text);
}
