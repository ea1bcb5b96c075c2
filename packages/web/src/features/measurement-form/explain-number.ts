import type { I18n } from '../../i18n/i18n.js';
import type { TypedNumber } from './read-number.js';

/** What is wrong with a typed number and what is allowed; undefined when nothing is. */
export function explainNumber(
  kind: TypedNumber['kind'],
  [lowest, highest]: readonly [number, number],
  { t, format }: Pick<I18n, 't' | 'format'>,
): string | undefined {
  const allowed = t.form.allowed(format.number(lowest), format.number(highest));
  switch (kind) {
    case 'empty':
    case 'number':
      return undefined;
    case 'not-a-number':
      return `${t.form.notANumber} ${allowed}`;
    case 'ambiguous':
      return t.form.ambiguous;
    case 'not-whole':
      return `${t.form.notWhole} ${allowed}`;
    case 'out-of-range':
      return `${t.form.outOfRange} ${allowed}`;
  }
}
