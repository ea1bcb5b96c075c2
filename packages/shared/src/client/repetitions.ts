import { earliest } from '../time/date-arithmetic.js';
import type { PlainDate } from '../time/plain-date.js';
import type { AgendaRegistration } from '../trajectory/agenda/agenda-file.js';
import { occasionKey } from '../trajectory/agenda/agenda-file.js';
import { composeSubTrajectories } from '../trajectory/compose-sub-trajectories.js';
import type { CompositionRule } from '../trajectory/compose-sub-trajectories.js';
import type { Measure, TrajectoryRecord } from '../trajectory/trajectory-record.js';
import type { UseElsewhere, UsePeriod } from './repeat-use.js';
import { repetitionOf } from './repeat-use.js';

/** What is known of a client beside one of its trajectories. */
export interface KnownBefore {
  /** Its other client trajectories. */
  readonly trajectories: readonly UsePeriod[];
  /** The measures in those. */
  readonly measures: readonly Measure[];
  readonly elsewhere: readonly UseElsewhere[];
}

export const NOTHING_BEFORE: KnownBefore = { trajectories: [], measures: [], elsewhere: [] };

/**
 * Repetitions that nobody has to ask about, since what came earlier is known: they stand on the agenda as
 * registered. Of what began anew as far as is known here nothing follows: it may have been elsewhere, so
 * somebody has to ask.
 *
 * What ended here was known on the first day; what was elsewhere from the day on which it was told.
 *
 * @see Raamwerkafspraken 2010, 3.5 (repeat use) and 3.8 (repeated protection measure)
 */
export function repetitionRegistrations(
  record: Pick<TrajectoryRecord, 'id' | 'start' | 'end' | 'measures'>,
  before: KnownBefore,
  rule: CompositionRule = {},
): readonly AgendaRegistration[] {
  const whole = { id: `trajectory:${record.id}`, start: record.start, end: record.end };
  const toldOf = (kind: UseElsewhere['kind']) => before.elsewhere.filter((use) => use.kind === kind);
  const partsOf = (measures: readonly Measure[], kind: 'PROTECTION' | 'PROBATION') =>
    composeSubTrajectories([], measures, rule).filter((part) => part.kind === kind);
  return [
    ...known('repeat-use', whole, { periods: before.trajectories, elsewhere: toldOf('CARE') }),
    ...(['PROTECTION', 'PROBATION'] as const).flatMap((kind) => {
      const own = partsOf(record.measures, kind);
      const periods = [...own, ...partsOf(before.measures, kind)];
      const elsewhere = kind === 'PROTECTION' ? toldOf(kind) : [];
      return own.flatMap((part) => known('repeated-measure', part, { periods, elsewhere }));
    }),
  ];
}

function known(
  kind: Extract<AgendaRegistration['kind'], 'repeat-use' | 'repeated-measure'>,
  unit: UsePeriod,
  before: { readonly periods: readonly UsePeriod[]; readonly elsewhere: readonly UseElsewhere[] },
): readonly AgendaRegistration[] {
  const { earlierIds, elsewhereIds } = repetitionOf(unit, before.periods, before.elsewhere);
  const [id] = [...earlierIds, ...elsewhereIds];
  if (id === undefined) return [];
  const on = earlierIds.length > 0 ? unit.start : firstTold(before.elsewhere, elsewhereIds);
  return [{ id, kind, occasionKey: occasionKey(unit.id, 'START'), on, answer: 'YES', isDerived: true }];
}

function firstTold(elsewhere: readonly UseElsewhere[], ids: readonly string[]): PlainDate | null {
  const [first, ...others] = elsewhere.flatMap(({ id, statedOn }) => (ids.includes(id) ? [statedOn] : []));
  return first === undefined ? null : others.reduce(earliest, first);
}
