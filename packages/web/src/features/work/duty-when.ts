import { civilDate } from '@trefzeker/shared';
import type { DutyLineFragment } from '../../gql/graphql.js';
import type { I18n } from '../../i18n/i18n.js';

type Dated = Pick<DutyLineFragment, 'window' | 'state' | 'doneOn' | 'anchorKind'>;

/** When it can or could be done, in words; and how near that is, where it matters. */
export function dutyWhen(
  { window, state, doneOn, anchorKind }: Dated,
  today: string,
  { t, format }: Pick<I18n, 't' | 'format'>,
): { readonly when: string; readonly near: string | null } {
  const texts = t.work;
  if (doneOn) return { when: texts.doneOn(format.tableDate(doneOn)), near: null };
  if (!window) return { when: texts.noDay, near: null };
  const { from, to, dueOn } = window;
  const last = to ?? (anchorKind === 'EXPECTED' ? null : dueOn);
  if (state === 'NOT_YET') {
    const when = to
      ? texts.between(format.tableDate(from), format.tableDate(to))
      : texts.from(format.tableDate(from));
    return { when, near: anchorKind === 'EXPECTED' ? texts.expected : null };
  }
  if (!last)
    return {
      when: texts.from(format.tableDate(from)),
      near: anchorKind === 'EXPECTED' ? texts.expected : null,
    };
  const when = to ? texts.until(format.tableDate(to)) : texts.by(format.tableDate(last));
  const days = civilDate(last).since(civilDate(today)).days;
  if (state === 'OPEN' || state === 'DUE_SOON') {
    const near =
      days >= 0 ? texts.daysLeft(days, format.number(days)) : texts.daysOver(-days, format.number(-days));
    return { when, near };
  }
  return { when, near: state === 'MISSED' ? texts.daysOver(-days, format.number(-days)) : null };
}
