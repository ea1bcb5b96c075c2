import { ageOn } from '../../time/age.js';
import { isWithin, THREE_WEEKS, windowAround } from '../../time/date-window.js';
import { compareDates } from '../../time/plain-date.js';
import { ASKED_2018, whoIsAsked } from '../../trajectory/ask-informants.js';
import { measurementsOfCare } from '../../trajectory/care-measurements.js';
import type { Informant, Measurement, TrajectoryRecord } from '../../trajectory/trajectory-record.js';
import { informantGroup } from '../../vocabulary/informant.js';
import { INFORMANT_LABELS } from '../../vocabulary/person-labels.js';
import type { CountedUnit, IndicatorDefinition, ObservationContext, UnitReading } from '../indicator-set.js';
import type { ObservationOutcome } from '../observation.js';
import { NO_EVIDENCE, reading } from '../reading.js';

const INSTRUMENT = 'base-set';
const SCALE = 'usefulness';
const RANGE = [1, 10] as const;
const INFORMANTS = Object.keys(INFORMANT_LABELS) as readonly Informant[];

/**
 * Indicator 2: how useful the care was according to youth and parents, 1 to 10, at the end.
 *
 * Each informant of a CARE counts by itself: two parents are two answers. Who should have answered follows
 * from the age on the last day of the care; an answer of somebody who was not asked still counts. The
 * question is the same in all editions, so readings name no instrument.
 */
export const USEFULNESS: IndicatorDefinition = {
  key: 'usefulness',
  number: '2',
  label: { nl: 'Nut volgens de cliënt', en: 'Usefulness according to the client' },
  question: {
    nl: 'Hoe nuttig was de hulp, van 1 tot en met 10?',
    en: 'How useful was the care, from 1 to 10?',
  },
  kind: 'result',
  unit: 'ENDED_CARE',
  counts: 'answer',
  level: 'interval',
  categories: [],
  keyShare: null,
  range: RANGE,
  window: THREE_WEEKS,
  caveats: [
    {
      code: 'answers-of-one-family',
      kind: 'aggregation',
      text: {
        nl: 'Elk antwoord telt apart. Geven twee ouders een cijfer, dan telt hun gezin twee keer mee.',
        en: 'Each answer counts by itself. When two parents give a grade, their family counts twice.',
      },
    },
    {
      code: 'who-did-not-answer',
      kind: 'non-response',
      text: {
        nl: 'Wie eerder stopt of ontevreden is, vult minder vaak iets in.',
        en: 'Those who leave early or are dissatisfied answer less often.',
      },
    },
    {
      code: 'one-question',
      kind: 'measurement',
      text: {
        nl: 'Eén cijfer zegt niet waarom iemand de hulp wel of niet nuttig vond.',
        en: 'One grade does not say why somebody found the care useful or not.',
      },
    },
  ],
  experimental: false,
  source: 'Startpakket outcome 2018, indicator 2',
  includes: () => true,
  read: readGrades,
};

function readGrades(
  unit: CountedUnit,
  record: TrajectoryRecord,
  context: ObservationContext,
): readonly UnitReading[] {
  const answers = lastAnswers(unit, record, context);
  const answered = new Set(answers.map(({ informant }) => informantGroup(informant)));
  const silent = whoIsAsked(ageOn(record.client, unit.anchor), ASKED_2018).filter(
    (group) => !answered.has(group),
  );
  const readings = [
    ...answers.map((answer) => readGrade(answer, unit)),
    ...silent.map((group) => (group === 'youth' ? notAnsweredByYouth(answers) : notAnswered('parent'))),
  ];
  return readings.length === 0 ? [notAnswered(null)] : readings;
}

/** The last grade that each informant gave, in the fixed order of informants. */
function lastAnswers(
  { subTrajectory }: CountedUnit,
  record: TrajectoryRecord,
  context: ObservationContext,
): readonly Measurement[] {
  if (subTrajectory === null) return [];
  const given = measurementsOfCare(subTrajectory, record, context)
    .filter(({ instrument, moment }) => instrument.key === INSTRUMENT && moment === 'END')
    .filter(({ scores }) => scores[SCALE]?.kind === 'scored')
    .sort((a, b) => compareDates(a.takenOn, b.takenOn) || (a.id < b.id ? -1 : 1));
  return INFORMANTS.filter((informant) => ['youth', 'parents'].includes(informantGroup(informant))).flatMap(
    (informant) => given.findLast((answer) => answer.informant === informant) ?? [],
  );
}

function readGrade({ id, informant, takenOn, scores }: Measurement, { anchor }: CountedUnit): UnitReading {
  const score = scores[SCALE];
  const outcome = score?.kind === 'scored' ? outcomeOf(score.raw) : NO_GRADE;
  const inWindow = isWithin(takenOn, windowAround(anchor, THREE_WEEKS));
  return reading({ informant, outcome, inWindow, evidence: { ...NO_EVIDENCE, measurementIds: [id] } });
}

const NO_GRADE: ObservationOutcome = { kind: 'not-measurable', reason: 'not-a-whole-grade' };

function outcomeOf(value: number): ObservationOutcome {
  return Number.isInteger(value) && value >= RANGE[0] && value <= RANGE[1]
    ? { kind: 'number', value }
    : NO_GRADE;
}

/** Silent, unless a parent said with its own grade why the youth gave none. */
function notAnsweredByYouth(answers: readonly Measurement[]): UnitReading {
  const forYouth = answers.find(({ youthNonResponse = null }) => youthNonResponse !== null);
  if (forYouth === undefined) return notAnswered('youth');
  return reading({
    informant: 'youth',
    outcome: { kind: 'not-registered', reason: 'parent-answered' },
    evidence: { ...NO_EVIDENCE, measurementIds: [forYouth.id] },
  });
}

function notAnswered(informant: 'youth' | 'parent' | null): UnitReading {
  return reading({ informant, outcome: { kind: 'not-registered', reason: 'no-answer' } });
}
