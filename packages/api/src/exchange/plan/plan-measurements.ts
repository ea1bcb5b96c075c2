import {
  ageOn,
  civilDate,
  isSameInput,
  measurementFindings,
  measurementKey,
  measurementProblems,
} from '@trefzeker/shared';
import type { ScoringContext } from '@trefzeker/instruments';
import type { Measurement, MeasurementInput } from '@trefzeker/shared';
import { inputOf } from '../../measurement/input-of.js';
import type { StoredMeasurement } from '../../measurement/measurement-repository.js';
import type { StoredRecord } from '../../registration/trajectory-repository.js';
import { careKey } from './plan-care.js';
import type { PlanContext } from './plan-context.js';
import type { PlanNotes } from './plan-notes.js';
import { RECORDED_OTHERWISE, TWICE_IN_FILE } from './plan-problems.js';
import { rescoreFor } from './score-input.js';
import type { ScoredInput } from './score-input.js';
import type { StagedRow } from './staged-row.js';

interface Work {
  readonly context: PlanContext;
  readonly notes: PlanNotes;
}

/**
 * The measurements that are new. One that is there already with the same answers is counted as unchanged;
 * with other answers it is a problem, since a file may not overwrite what somebody recorded.
 *
 * @param record - The trajectory, with its care as it will be.
 */
export async function planMeasurements(
  record: StoredRecord,
  rows: readonly StagedRow[],
  { context, notes }: Work,
): Promise<readonly StoredMeasurement[]> {
  const careIds = new Map(record.careEpisodes.map((episode) => [careKey(episode), episode.id]));
  const stored = inputsByKey(record.measurements);
  const inFile = new Map<string, MeasurementInput>();
  const planned: StoredMeasurement[] = [];
  for (const { row, care, measurements } of rows) {
    const careEpisodeId = care === null ? null : (careIds.get(careKey(care)) ?? null);
    for (const scored of measurements) {
      const key = measurementKey({ ...scored, careEpisodeId });
      const standing = standingOf(scored.input, stored.get(key) ?? [], inFile.get(key));
      inFile.set(key, scored.input);
      if (standing === 'new') {
        const measurement = await toStored(scored, { record, careEpisodeId, context });
        planned.push(measurement);
        noteDay(measurement, { row, record, context, notes });
      } else if (standing === 'unchanged') notes.counts.unchangedMeasurements += 1;
      else if (standing !== 'repeated') notes.problem(row, 'measurement', standing);
    }
  }
  notes.counts.newMeasurements += planned.length;
  return planned;
}

/** Of one informant on one day there may be more than one: somebody recorded it again, with other answers. */
function inputsByKey(
  measurements: readonly StoredMeasurement[],
): ReadonlyMap<string, readonly MeasurementInput[]> {
  const inputs = new Map<string, readonly MeasurementInput[]>();
  for (const each of measurements) {
    const key = measurementKey(each);
    inputs.set(key, [...(inputs.get(key) ?? []), inputOf(each)]);
  }
  return inputs;
}

type Standing = 'new' | 'unchanged' | 'repeated' | typeof RECORDED_OTHERWISE;

function standingOf(
  input: MeasurementInput,
  stored: readonly MeasurementInput[],
  earlierRow: MeasurementInput | undefined,
): Standing {
  if (earlierRow !== undefined) return isSameInput(earlierRow, input) ? 'repeated' : TWICE_IN_FILE;
  if (stored.length === 0) return 'new';
  return stored.some((each) => isSameInput(each, input)) ? 'unchanged' : RECORDED_OTHERWISE;
}

interface Place extends Work {
  readonly row: number;
  readonly record: StoredRecord;
}

function noteDay(measurement: StoredMeasurement, { row, record, context, notes }: Place): void {
  const problems = measurementProblems(record, measurement, context.today);
  notes.ruleProblems(row, problems, () => 'takenOn');
  notes.finding(...measurementFindings(record, measurement));
  notes.finding(...context.host.findingsFor(measurement.instrument, contextOf(record, measurement)));
}

function contextOf(
  { client }: StoredRecord,
  { informant, takenOn }: Pick<Measurement, 'informant' | 'takenOn'>,
): ScoringContext {
  return { informant, takenOn, ageYears: ageOn(client, takenOn), sex: client.sex };
}

interface Home {
  readonly record: StoredRecord;
  readonly careEpisodeId: string | null;
  readonly context: PlanContext;
}

async function toStored(
  scored: ScoredInput,
  { record, careEpisodeId, context }: Home,
): Promise<StoredMeasurement> {
  const { instrument, informant, moment, input } = scored;
  const takenOn = civilDate(scored.takenOn);
  const { scores } = await rescoreFor(context.host, scored, contextOf(record, { informant, takenOn }));
  return {
    id: context.newId(),
    trajectoryId: record.id,
    instrument,
    informant,
    moment,
    takenOn,
    careEpisodeId,
    scores: scores.scales,
    norms: scores.norms,
    answers: input.kind === 'answers' ? input.answers : null,
    givenScores: input.kind === 'given' ? input.scores : null,
    notes: {},
    packageVersion: context.host.find(instrument.key, instrument.edition)?.packageVersion ?? '',
    inputHash: scores.inputHash,
    occasionKey: null,
    recordedBy: { organisationId: context.organisationId, personId: null },
  };
}
