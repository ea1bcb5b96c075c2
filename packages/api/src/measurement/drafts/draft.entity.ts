import type { Actor, Informant, MeasurementInput, Moment, NonResponseReason } from '@trefzeker/shared';
import { fromJson, fromJsonOrNull, toDate } from '../../platform/database/row-values.js';
import { defineTable } from '../../platform/database/table.js';
import type { RowOf } from '../../platform/database/table.js';
import type { MeasurementDraft } from './draft-repository.js';

export const measurementDraftTable = defineTable('measurement_draft', {
  id: 'text',
  person_id: 'text',
  trajectory_id: 'text',
  care_episode_id: 'text?',
  instrument_key: 'text',
  instrument_edition: 'integer',
  informant: 'text',
  moment: 'text',
  taken_on: 'date',
  answers: 'json?',
  given_scores: 'json?',
  notes: 'json',
  version: 'integer',
  saved_at: 'instant',
  occasion_key: 'text?',
  youth_non_response: 'text?',
});

export type DraftRow = RowOf<typeof measurementDraftTable>;

type Answers = Extract<MeasurementInput, { kind: 'answers' }>['answers'];
type Scores = Extract<MeasurementInput, { kind: 'given' }>['scores'];

export function toDraft(row: DraftRow): MeasurementDraft {
  const answers = fromJsonOrNull<Answers>(row.answers);
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    careEpisodeId: row.care_episode_id,
    instrument: { key: row.instrument_key, edition: row.instrument_edition },
    informant: row.informant as Informant,
    moment: row.moment as Moment,
    occasionKey: row.occasion_key,
    takenOn: toDate(row.taken_on),
    youthNonResponse: row.youth_non_response as NonResponseReason | null,
    input:
      answers === null
        ? { kind: 'given', scores: fromJsonOrNull<Scores>(row.given_scores) ?? {} }
        : { kind: 'answers', answers },
    notes: fromJson<MeasurementDraft['notes']>(row.notes),
    version: row.version,
    savedAt: new Date(row.saved_at),
  };
}

export function toDraftRow({ personId }: Actor, draft: MeasurementDraft): DraftRow {
  const { input } = draft;
  return {
    id: draft.id,
    person_id: personId,
    trajectory_id: draft.trajectoryId,
    care_episode_id: draft.careEpisodeId,
    instrument_key: draft.instrument.key,
    instrument_edition: draft.instrument.edition,
    informant: draft.informant,
    moment: draft.moment,
    occasion_key: draft.occasionKey,
    youth_non_response: draft.youthNonResponse,
    taken_on: draft.takenOn.toString(),
    answers: input.kind === 'answers' ? JSON.stringify(input.answers) : null,
    given_scores: input.kind === 'given' ? JSON.stringify(input.scores) : null,
    notes: JSON.stringify(draft.notes),
    version: draft.version,
    saved_at: draft.savedAt.toISOString(),
  };
}
