import { THREE_WEEKS } from '../../time/date-window.js';
import { careEpisodesOf, lastEnded } from '../../trajectory/care-episodes.js';
import type { TrajectoryRecord } from '../../trajectory/trajectory-record.js';
import { S2018_CARE } from '../../vocabulary/ending-reasons-care.js';
import { mapEndReason } from '../../vocabulary/map-end-reason.js';
import type { CountedUnit, IndicatorDefinition, UnitReading } from '../indicator-set.js';
import type { ObservationOutcome } from '../observation.js';
import { NO_EVIDENCE, reading } from '../reading.js';

const DROP_OUT_CODE = '03';

/**
 * An ending as planned or in agreement is what one hopes for, though it need not be a good one. Of an ending
 * by the provider or by something outside (a move, a death) nothing can be said either way.
 */
const FAVOURABLE = { '01': true, '02': true, [DROP_OUT_CODE]: false, '04': null, '05': null } as const;

/**
 * Indicator 1: why care ended, with the share that the client broke off.
 *
 * The reason is that of the episode that ended last. A reason from another list counts only where it means
 * exactly the same; the framework's codes of 2010 do not (2.1 also holds endings at term), so they are shown
 * as not measurable. The day on which a reason was registered is not kept, so nothing is said of its window.
 */
export const DROP_OUT: IndicatorDefinition = {
  key: 'drop-out',
  number: '1',
  label: { nl: 'Uitval', en: 'Drop-out' },
  question: { nl: 'Waarom stopte de hulp?', en: 'Why did the care end?' },
  kind: 'result',
  unit: 'ENDED_CARE',
  counts: 'unit',
  level: 'nominal',
  categories: S2018_CARE.entries.map(({ code, label }) => ({
    code,
    label,
    sign: null,
    favourable: FAVOURABLE[code],
  })),
  keyShare: {
    code: 'drop-out',
    label: { nl: 'Uitval: de cliënt stopte eerder', en: 'Drop-out: ended early by the client' },
    categories: [DROP_OUT_CODE],
    favourable: false,
  },
  range: null,
  window: THREE_WEEKS,
  caveats: [
    {
      code: 'professional-decides',
      kind: 'measurement',
      text: {
        nl: 'De hulpverlener kiest de reden. De cliënt kan er anders over denken.',
        en: 'The professional chooses the reason. The client may see it differently.',
      },
    },
    {
      code: 'longer-is-not-better',
      kind: 'perverse-effect',
      text: {
        nl: 'Weinig uitval is niet altijd goed: hulp die te lang doorloopt, valt ook niet uit.',
        en: 'Little drop-out is not always good: care that goes on too long does not drop out either.',
      },
    },
  ],
  experimental: false,
  source: 'Startpakket outcome 2018, indicator 1',
  includes: () => true,
  read: (unit, record) => [readReason(unit, record)],
};

function readReason({ subTrajectory }: CountedUnit, record: TrajectoryRecord): UnitReading {
  const episode = subTrajectory === null ? undefined : lastEnded(careEpisodesOf(subTrajectory, record));
  const evidence = { ...NO_EVIDENCE, registrationIds: episode === undefined ? [] : [episode.id] };
  const endReason = episode?.endReason ?? null;
  if (endReason === null)
    return reading({ outcome: { kind: 'not-registered', reason: 'no-end-reason' }, evidence });
  const mapped = mapEndReason(endReason, S2018_CARE.id);
  const isKnown = S2018_CARE.entries.some(({ code }) => code === mapped?.reason.code);
  const outcome: ObservationOutcome =
    mapped?.relation === 'exact' && isKnown
      ? { kind: 'category', code: mapped.reason.code }
      : { kind: 'not-measurable', reason: 'code-not-in-list' };
  return reading({ outcome, evidence });
}
