import type {
  InstrumentEdition,
  InstrumentHost,
  MeasurementScores,
  ScoringContext,
} from '@trefzeker/instruments';
import {
  ageOn,
  DomainError,
  erasedProblems,
  forYouthFindings,
  forYouthProblems,
  measurementFindings,
  measurementProblems,
  repeatFindings,
  repeatProblems,
  takenAfterDeathFindings,
} from '@trefzeker/shared';
import type { Actor, Clock, FilledIn, Finding, Localised, Problem } from '@trefzeker/shared';
import type { Agendas } from '../agenda/agendas.js';
import type { TrajectoryFile } from '../registration/trajectory-file.js';
import type { StoredRecord } from '../registration/trajectory-repository.js';
import type { RecordMeasurementCommand } from './measurement-commands.js';
import { checkInput } from './check-input.js';
import type { CheckedInput } from './check-input.js';
import { inputOf } from './input-of.js';
import type { StoredMeasurement } from './measurement-repository.js';
import { notComputedFindings } from './not-computed.js';
import { occasionOf } from './occasion-of.js';
import type { Occasion } from './occasion-of.js';
import { seenBy } from './seen-file.js';

export interface CheckDependencies {
  readonly agendas: Agendas;
  readonly instruments: InstrumentHost;
  readonly clock: Clock;
}

/** A measurement as entered. */
export type EnteredCommand = Omit<RecordMeasurementCommand, 'trajectoryVersion' | 'draftId'>;

/** All that is stored of a measurement but its id. */
type MeasurementContent = Omit<StoredMeasurement, 'id'>;

export type CheckedMeasurement =
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'valid';
      readonly score: () => Promise<{
        readonly content: MeasurementContent;
        /** Worth knowing; nothing is refused for it. */
        readonly findings: readonly Finding[];
      }>;
    };

interface Entered {
  readonly actor: Actor;
  readonly file: TrajectoryFile;
  readonly asked: EnteredCommand;
  /** The measurement that this one stands in for; absent: it is a new one. */
  readonly instead?: StoredMeasurement;
}

/**
 * Looks at a measurement by every rule of registration: its day and place, its answers, and what stands in the
 * file already. Nothing is stored.
 *
 * @throws DomainError INSTRUMENT_UNKNOWN when nothing active has the key and edition.
 */
export async function checkMeasurement(
  { agendas, instruments, clock }: CheckDependencies,
  { actor, file, asked, instead }: Entered,
): Promise<CheckedMeasurement> {
  const { occasionKey, careEpisodeId, problems: ofOccasion } = await placeOf(agendas, actor, asked, instead);
  const command = { ...asked, careEpisodeId };
  const edition = editionOf(instruments, command);
  const seen = without(seenBy(actor, file), instead);
  const ended = await file.ended();
  const ofDay = [
    ...measurementProblems(seen, command, clock.today()),
    ...ofOccasion,
    ...forYouthProblems(command),
    ...erasedProblems(ended, clock.today()),
  ];
  const checked = checkInput(instruments, edition, command);
  if (checked.kind === 'answers-invalid')
    return { kind: 'answers-invalid', problems: [...ofDay, ...checked.problems] };
  const again = beside(seen, { command, edition, checked });
  const problems = [...ofDay, ...repeatProblems(...again)];
  if (problems.length > 0) return { kind: 'refused', problems };

  const score = async () => {
    const { record } = file;
    const context = contextOf(record, command);
    const scores = await checked.score(context);
    const { organisationId, personId } = actor;
    const content = {
      ...toContent({ command, edition, checked, scores }, occasionKey),
      recordedBy: instead?.recordedBy ?? { organisationId, personId },
    };
    const findings = [
      ...checked.findings,
      ...instruments.findingsFor(edition.ref, context),
      ...notComputedFindings(edition.definition, scores.scales),
      ...measurementFindings(record, content),
      ...takenAfterDeathFindings(content.takenOn, ended),
      ...forYouthFindings(content, context.ageYears),
      ...repeatFindings(...again),
    ];
    return { content, findings };
  };
  return { kind: 'valid', score };
}

/** What stays where it was is not asked again for its occasion: the agenda may have moved since. */
async function placeOf(
  agendas: Agendas,
  actor: Actor,
  asked: EnteredCommand,
  instead: StoredMeasurement | undefined,
): Promise<Occasion> {
  const stays =
    instead !== undefined &&
    instead.occasionKey !== null &&
    asked.occasionKey === instead.occasionKey &&
    asked.moment === instead.moment &&
    (asked.careEpisodeId === null || asked.careEpisodeId === instead.careEpisodeId);
  if (!stays) return occasionOf(agendas, actor, asked);
  const { occasionKey, careEpisodeId } = instead;
  return { occasionKey, careEpisodeId, problems: [] };
}

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

function without(record: StoredRecord, instead: StoredMeasurement | undefined): StoredRecord {
  if (instead === undefined) return record;
  return { ...record, measurements: record.measurements.filter(({ id }) => id !== instead.id) };
}

function contextOf({ client }: StoredRecord, { informant, takenOn }: EnteredCommand): ScoringContext {
  return { informant, ageYears: ageOn(client, takenOn), sex: client.sex, takenOn };
}

interface Scored {
  readonly command: EnteredCommand;
  readonly edition: InstrumentEdition;
  readonly checked: Extract<CheckedInput, { kind: 'valid' }>;
  readonly scores: MeasurementScores;
}

/** The measurement, beside those of which the actor may know. */
function beside(
  seen: StoredRecord,
  { command, edition, checked }: Omit<Scored, 'scores'>,
): readonly [readonly FilledIn[], FilledIn, Localised] {
  const recorded = seen.measurements.map((each) => ({ ...each, input: inputOf(each) }));
  const { ref, definition } = edition;
  const { input, notes } = checked;
  return [recorded, { ...command, instrument: ref, input, notes }, definition.label];
}

function toContent(
  { command, edition, checked, scores }: Scored,
  occasionKey: string | null,
): Omit<MeasurementContent, 'recordedBy'> {
  const { trajectoryId, careEpisodeId, informant, moment, takenOn, youthNonResponse = null } = command;
  const { input, notes } = checked;
  return {
    ...{ trajectoryId, careEpisodeId, occasionKey, youthNonResponse, informant, moment, takenOn, notes },
    instrument: edition.ref,
    packageVersion: edition.packageVersion,
    answers: input.kind === 'answers' ? input.answers : null,
    givenScores: input.kind === 'given' ? input.scores : null,
    scores: scores.scales,
    norms: scores.norms,
    inputHash: scores.inputHash,
  };
}
