import type { I18n } from '../../i18n/i18n.js';
import type { Fact, Period } from './picture.js';

type Words = Pick<I18n, 't' | 'format'>;

export function periodWords({ start, end }: Period, { t, format }: Words): string {
  if (end === null) return t.timeline.since(format.date(start));
  return t.timeline.period(format.date(start), format.date(end));
}

export function periodFacts({ start, end }: Period, { t, format }: Words): readonly Fact[] {
  const { fact, table } = t.timeline;
  return [
    [fact.start, format.date(start)],
    [fact.end, end === null ? table.running : format.date(end)],
  ];
}
