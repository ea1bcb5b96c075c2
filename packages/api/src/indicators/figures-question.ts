import type { InstrumentHost } from '@trefzeker/instruments';
import type { IndicatorSet, PlainDate } from '@trefzeker/shared';
import { AGE_BANDS, compareDates, DomainError } from '@trefzeker/shared';
import type { FactSlice } from './fact-repository.js';

/** Which figures somebody asks for. */
export interface FiguresQuestion {
  /** Key of the indicator set. */
  readonly set: string;
  /** Keys; null = all of the set. */
  readonly indicators: readonly string[] | null;
  readonly organisationId: string;
  /** First and last day on which the units ended, both inclusive. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Key; for indicators that an instrument answers. Null = one figure for each that was used. */
  readonly instrument: string | null;
  readonly slice: FactSlice;
}

/** @throws DomainError INPUT_MALFORMED with everything that is wrong, and what is allowed. */
export function assertAnswerable(
  { indicators, from, to, instrument, slice }: FiguresQuestion,
  set: IndicatorSet,
  instruments: Pick<InstrumentHost, 'find' | 'editions'>,
): void {
  const keys = set.indicators.map(({ key }) => key);
  const known = [...new Set(instruments.editions.map(({ ref }) => ref.key))].sort();
  const problems = [
    ...((indicators?.every((key) => keys.includes(key)) ?? true)
      ? []
      : [`\`indicators\` may hold ${keys.join(', ')}`]),
    ...(compareDates(from, to) <= 0 ? [] : ['`from` must not be later than `to`']),
    ...(instrument === null || instruments.find(instrument)
      ? []
      : [`\`instrument\` must be one of ${known.join(', ')}`]),
    ...(slice.ageBand === undefined || AGE_BANDS.includes(slice.ageBand)
      ? []
      : [`\`slice.ageBand\` must be one of ${AGE_BANDS.join(', ')}`]),
  ];
  if (problems.length === 0) return;
  throw new DomainError('INPUT_MALFORMED', `These figures cannot be made: ${problems.join('; ')}.`, {
    hint: 'Ask `indicatorSets` for the keys of a set and `instruments` for those of instruments.',
  });
}
