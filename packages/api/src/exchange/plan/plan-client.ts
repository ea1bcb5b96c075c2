import { ageOn, civilDate, compareDates, trajectoryProblems } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';
import type { TrajectoryChange } from '../../registration/store-trajectories.js';
import type { Client, StoredRecord } from '../../registration/trajectory-repository.js';
import { planCare } from './plan-care.js';
import type { ClientBasis, PlanContext } from './plan-context.js';
import { planMeasurements } from './plan-measurements.js';
import { PlanNotes } from './plan-notes.js';
import { FRAME_CONTRADICTS, OLDER_THAN_YOUTH_CARE } from './plan-problems.js';
import { newClient, noteDifferences, profileOf } from './plan-profile.js';
import type { ClientRows, StagedRow } from './staged-row.js';

export interface ClientPlan {
  /** What to store; empty when the file says nothing new. */
  readonly changes: readonly TrajectoryChange[];
  readonly notes: PlanNotes;
}

/**
 * Lays what a file says of one client beside what is stored. Pure but for the ids that it hands out: the
 * check counts with it and the application stores it, so that the two cannot differ.
 */
export async function planClient(
  rows: ClientRows,
  basis: ClientBasis,
  context: PlanContext,
): Promise<ClientPlan> {
  const notes = new PlanNotes(context.columns);
  const profile = profileOf(rows, context.today, notes);
  const { organisationId, newId } = context;
  const client =
    basis.client ?? newClient({ id: newId(), organisationId, reference: rows.reference }, profile);
  if (basis.client === null) notes.counts.newClients += 1;
  else noteDifferences(basis.client, profile, notes);

  const starts = [...new Set(rows.rows.map(({ trajectory }) => trajectory.start))].sort().map(civilDate);
  const changes: TrajectoryChange[] = [];
  for (const start of starts) {
    const ofStart = rows.rows.filter(({ trajectory }) => trajectory.start === start.toString());
    const change = await planTrajectory(start, ofStart, { client, basis, starts, context, notes });
    if (change !== null)
      changes.push({ ...change, isNewClient: basis.client === null && changes.length === 0 });
  }
  return { changes, notes };
}

interface Work {
  readonly client: Client;
  readonly basis: ClientBasis;
  /** Starts of all trajectories of this client in the file. */
  readonly starts: readonly PlainDate[];
  readonly context: PlanContext;
  readonly notes: PlanNotes;
}

async function planTrajectory(
  start: PlainDate,
  rows: readonly StagedRow[],
  work: Work,
): Promise<TrajectoryChange | null> {
  const { basis, client, context, notes } = work;
  const before = storedFrom(start, work);
  const record = before?.record ?? newRecord(start, rows, work);
  for (const { row, trajectory } of rows) {
    if (trajectory.frame !== record.frameAtStart) notes.problem(row, 'frame', FRAME_CONTRADICTS);
  }
  const care = planCare(record, rows, { context, notes });
  const withCare: StoredRecord = { ...record, careEpisodes: care.episodes };
  const added = await planMeasurements(withCare, rows, { context, notes });
  if (before !== null && !care.isChanged && added.length === 0) return null;
  const measurements = [...record.measurements, ...added].sort((one, other) =>
    compareDates(one.takenOn, other.takenOn),
  );
  return {
    before,
    client: basis.client ?? client,
    isNewClient: false,
    after: { ...withCare, measurements },
    newGoals: [],
  };
}

/** The trajectory that the organisation keeps of this client since that day. */
function storedFrom(start: PlainDate, { basis, context }: Work) {
  const header = basis.trajectories.find(
    (each) => each.keeperId === context.organisationId && compareDates(each.start, start) === 0,
  );
  return header === undefined ? null : (basis.records.get(header.id) ?? null);
}

function newRecord(start: PlainDate, rows: readonly StagedRow[], work: Work): StoredRecord {
  const { client, context, notes } = work;
  notes.counts.newTrajectories += 1;
  noteImpossible(start, rows[0]?.row ?? 0, work);
  noteAge(start, work);
  const { id, birthDate, birthDatePrecision, sex, municipality } = client;
  return {
    id: context.newId(),
    client: { id, birthDate, birthDatePrecision, sex, municipality },
    keeperId: context.organisationId,
    unitId: null,
    frameAtStart: rows[0]?.trajectory.frame ?? 'VOLUNTARY',
    start,
    end: null,
    closedOn: null,
    careEpisodes: [],
    measures: [],
    measurements: [],
    changes: [],
  };
}

/** Dutch youth care ends at 18 and can be extended to the 23rd birthday (Jeugdwet, article 1.1). */
const UNUSUAL_FROM_YEARS = 23;

/** Unusual, and never refused: research files and adult care come in the same way. */
function noteAge(start: PlainDate, { client, notes }: Work): void {
  const age = ageOn(client, start);
  if (age !== null && age >= UNUSUAL_FROM_YEARS) notes.finding(OLDER_THAN_YOUTH_CARE);
}

/** A new trajectory stays open until somebody closes it, so an earlier one must have been closed before it starts. */
function noteImpossible(start: PlainDate, row: number, work: Work): void {
  const { client, basis, starts, notes } = work;
  const others = starts
    .filter((other) => compareDates(other, start) !== 0)
    .map((other) => ({ start: other, end: null }));
  const birthDate = client.birthDatePrecision === 'DAY' ? client.birthDate : null;
  const context = {
    otherTrajectories: [...basis.trajectories, ...others],
    birthDate,
    today: work.context.today,
  };
  notes.ruleProblems(row, trajectoryProblems(context, { start, end: null }), () => 'trajectoryStart');
}
