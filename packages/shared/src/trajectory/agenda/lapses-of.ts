import { addDays, earliest } from '../../time/date-arithmetic.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import { isReasonOfDeath } from '../../vocabulary/reasons-of-death.js';
import type { AgendaFile } from './agenda-file.js';
import type { Lapse } from './duty-state.js';
import type { PlanItem, RegistrationKind } from './measurement-plan.js';
import type { Occasion } from './occasions.js';

/** Facts that a worker can still put down when nobody may be asked any more. */
const BARE_FACTS: readonly RegistrationKind[] = [
  'decision',
  'measure-plan',
  'repeat-use',
  'repeated-measure',
  'end-date',
  'end-reason',
];

/**
 * From which days a duty can no longer be done. After a death only bare facts are still put down; after
 * erasure nothing is. What was planned in between, or put off, is over once the care has ended.
 */
export function lapsesOf(
  item: PlanItem,
  { unit, anchor }: Occasion,
  { file, isDeferred }: { readonly file: AgendaFile; readonly isDeferred: boolean },
): readonly Lapse[] {
  const died = deathOf(file);
  const { subject, moment } = item;
  const isBareFact = subject.kind === 'registration' && BARE_FACTS.includes(subject.registration);
  const { end } = unit;
  const isOverWith = (last: PlainDate) =>
    isDeferred || (moment === 'INTERIM' && anchor.kind === 'known' && compareDates(anchor.on, last) > 0);
  return [
    ...(died === null || isBareFact ? [] : [{ from: died, reason: 'death' as const }]),
    ...(file.erasedOn === null ? [] : [{ from: file.erasedOn, reason: 'erasure' as const }]),
    ...(end !== null && isOverWith(end) ? [{ from: addDays(end, 1), reason: 'ended-before' as const }] : []),
  ];
}

/** The day of death: as entered, else the last day of a measure that ended by it; null when not known. */
export function deathOf({ diedOn, record }: AgendaFile): PlainDate | null {
  if (diedOn !== null) return diedOn;
  const [first, ...others] = record.measures.flatMap(({ end, endReason }) =>
    end !== null && endReason !== null && isReasonOfDeath(endReason) ? [end] : [],
  );
  return first === undefined ? null : others.reduce(earliest, first);
}
