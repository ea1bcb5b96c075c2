import type {
  InstrumentEdition,
  InstrumentHost,
  MeasurementScores,
  ScoringContext,
} from '@trefzeker/instruments';
import {
  ageOn,
  DomainError,
  forYouthFindings,
  forYouthProblems,
  measurementFindings,
  measurementProblems,
  repeatFindings,
  repeatProblems,
} from '@trefzeker/shared';
import type { Actor, Clock, FilledIn, Localised, Problem } from '@trefzeker/shared';
import type { Agendas } from '../agenda/agendas.js';
import { notFound } from '../identity/rights.js';
import type { Transaction } from '../platform/database/doors.js';
import type { StoredRecord } from '../registration/trajectory-repository.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { Commands, RecordMeasurementCommand } from '../use-cases.js';
import { checkInput } from './check-input.js';
import { notComputedFindings } from './not-computed.js';
import type { CheckedInput } from './check-input.js';
import type { DraftRepository, DraftWriter } from './drafts/draft-repository.js';
import { inputOf } from './input-of.js';
import { occasionOf } from './occasion-of.js';
import type { StoredMeasurement } from './measurement-repository.js';
import { seenBy } from './seen-file.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly agendas: Agendas;
  readonly instruments: InstrumentHost;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly repository: Pick<DraftRepository, 'find'>;
  readonly drafts: (tx: Transaction) => Pick<DraftWriter, 'remove'>;
}

/** Checks, scores and stores one filled-in instrument. A late one is stored with a finding, never refused. */
export function createRecordMeasurement(dependencies: Dependencies): Commands['recordMeasurement'] {
  const { files, agendas, instruments, clock, newId, repository, drafts } = dependencies;
  return async (actor, asked) => {
    const file = await files.open(actor, asked.trajectoryId, asked.trajectoryVersion);
    const { occasionKey, careEpisodeId, problems: ofOccasion } = await occasionOf(agendas, actor, asked);
    const command = { ...asked, careEpisodeId };
    const edition = editionOf(instruments, command);
    const id = newId();
    const deed = { operation: 'recordMeasurement', action: 'create', objectIds: [id] } as const;

    const seen = seenBy(actor, file);
    const ofDay = [
      ...measurementProblems(seen, command, clock.today()),
      ...ofOccasion,
      ...forYouthProblems(command),
    ];
    const checked = checkInput(instruments, edition, command);
    if (checked.kind === 'answers-invalid') {
      const refused = await file.refuse([...ofDay, ...checked.problems], deed);
      return { kind: 'answers-invalid', problems: refused.problems };
    }
    const again = beside(seen, { command, edition, checked });
    const { draftId } = command;
    const isGone = draftId !== undefined && (await repository.find(actor, draftId)) === null;
    const problems = [...ofDay, ...repeatProblems(...again), ...(isGone ? [DRAFT_GONE] : [])];
    if (problems.length > 0) return file.refuse(problems, deed);

    const { record } = file;
    const context = contextOf(record, command);
    const scores = await checked.score(context);
    const measurement = toStored({ command, edition, checked, scores }, { id, actor, occasionKey });
    const trajectory = await file.save(
      { ...record, measurements: [...record.measurements, measurement] },
      deed,
      async (tx) => {
        if (draftId === undefined) return;
        // Recorded twice at once: the second finds it gone and stores nothing.
        if (!(await drafts(tx).remove(actor, draftId))) throw notFound('draft');
      },
    );
    const findings = [
      ...checked.findings,
      ...instruments.findingsFor(edition.ref, context),
      ...notComputedFindings(edition.definition, scores.scales),
      ...measurementFindings(record, measurement),
      ...forYouthFindings(measurement, context.ageYears),
      ...repeatFindings(...again),
    ];
    return { kind: 'recorded', measurement, trajectory, findings };
  };
}

const DRAFT_GONE: Problem = {
  path: ['draftId'],
  code: 'draft-gone',
  message: {
    nl: 'Dit concept is al vastgelegd of weggegooid.',
    en: 'This draft was recorded or thrown away already.',
  },
  hint: {
    nl: 'Kijk in het traject of de meting er staat. Zo niet, vul dan het formulier opnieuw in.',
    en: 'Look in the trajectory whether the measurement is there. If not, fill in the form anew.',
  },
};

/** @throws DomainError INSTRUMENT_UNKNOWN when nothing active has the key and edition. */
export function editionOf(
  instruments: Pick<InstrumentHost, 'find'>,
  { instrument, edition }: Pick<RecordMeasurementCommand, 'instrument' | 'edition'>,
): InstrumentEdition {
  const found = edition === null ? instruments.find(instrument) : instruments.find(instrument, edition);
  if (found !== undefined) return found;
  throw new DomainError('INSTRUMENT_UNKNOWN', 'There is no such instrument, or not in this edition.', {
    hint: 'Take the key and the edition from `instruments`.',
  });
}

function contextOf(
  { client }: StoredRecord,
  { informant, takenOn }: RecordMeasurementCommand,
): ScoringContext {
  return { informant, ageYears: ageOn(client, takenOn), sex: client.sex, takenOn };
}

/** The measurement that is recorded, beside those of which the actor may know. */
function beside(
  seen: StoredRecord,
  { command, edition, checked }: Omit<Scored, 'scores'>,
): readonly [readonly FilledIn[], FilledIn, Localised] {
  const recorded = seen.measurements.map((each) => ({ ...each, input: inputOf(each) }));
  const { ref, definition } = edition;
  const { input, notes } = checked;
  return [recorded, { ...command, instrument: ref, input, notes }, definition.label];
}

interface Scored {
  readonly command: RecordMeasurementCommand;
  readonly edition: InstrumentEdition;
  readonly checked: Extract<CheckedInput, { kind: 'valid' }>;
  readonly scores: MeasurementScores;
}

function toStored(
  { command, edition, checked, scores }: Scored,
  {
    id,
    actor,
    occasionKey,
  }: { readonly id: string; readonly actor: Actor; readonly occasionKey: string | null },
): StoredMeasurement {
  const { trajectoryId, careEpisodeId, informant, moment, takenOn } = command;
  const { input, notes } = checked;
  return {
    id,
    trajectoryId,
    careEpisodeId,
    occasionKey,
    youthNonResponse: command.youthNonResponse ?? null,
    instrument: edition.ref,
    packageVersion: edition.packageVersion,
    informant,
    moment,
    takenOn,
    answers: input.kind === 'answers' ? input.answers : null,
    givenScores: input.kind === 'given' ? input.scores : null,
    notes,
    scores: scores.scales,
    norms: scores.norms,
    inputHash: scores.inputHash,
    recordedBy: { organisationId: actor.organisationId, personId: actor.personId },
  };
}
