import { civilDate } from '@trefzeker/shared';
import type { DutyLineFragment } from '../../gql/graphql.js';
import type { I18n } from '../../i18n/i18n.js';

type Dated = Pick<DutyLineFragment, 'window' | 'state' | 'doneOn' | 'anchor' | 'anchorKind'>;

interface When {
  readonly when: string;
  /** How near or how far gone it is; null where that does not matter. */
  readonly near: string | null;
}

/** When it can or could be done, in words. */
export function dutyWhen(
  { window, state, doneOn, anchor, anchorKind }: Dated,
  today: string,
  { t, format }: Pick<I18n, 't' | 'format'>,
): When {
  const texts = t.work;
  const day = format.tableDate;
  if (doneOn) return { when: texts.doneOn(day(doneOn)), near: null };
  if (!window) return { when: texts.noDay, near: null };
  if (anchorKind === 'EXPECTED' && anchor)
    return { when: texts.around(day(anchor)), near: anchor < today ? texts.expectedBefore : texts.expected };
  const { from, to, dueOn } = window;
  if (state === 'NOT_YET') {
    return { when: to ? texts.between(day(from), day(to)) : texts.from(day(from)), near: null };
  }
  const last = to ?? dueOn;
  if (!last) return { when: texts.from(day(from)), near: null };
  const when = to ? texts.until(day(to)) : texts.by(day(last));
  const isToDo = state === 'OPEN' || state === 'DUE_SOON' || state === 'MISSED';
  const days = civilDate(last).since(civilDate(today)).days;
  const words = days < 0 ? texts.daysOver : texts.daysLeft;
  return { when, near: isToDo ? words(Math.abs(days), format.number(Math.abs(days))) : null };
}
