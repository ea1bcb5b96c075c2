import type { DraftOfMeasurementFragment } from '../../gql/graphql.js';
import type { Choice } from './choice.js';
import type { SentForm } from './filled-form.js';

/** A half-filled form as the server keeps it for this person. */
export type Draft = DraftOfMeasurementFragment;

/** One draft for each instrument, informant and moment or occasion. */
export function isDraftOf({ instrument, informant, moment, occasionKey }: Draft, choice: Choice): boolean {
  return (
    instrument.key === choice.instrument &&
    instrument.edition === choice.edition &&
    informant === choice.informant &&
    moment === choice.moment &&
    (occasionKey ?? null) === choice.occasionKey
  );
}

export function choiceOf(draft: Draft): Choice {
  const { instrument, informant, moment, takenOn, careEpisodeId, occasionKey, youthNonResponse } = draft;
  const { key, edition } = instrument;
  return {
    ...{ instrument: key, edition, informant, moment, takenOn },
    careEpisodeId: careEpisodeId ?? null,
    occasionKey: occasionKey ?? null,
    youthNonResponse: youthNonResponse ?? null,
  };
}

/** What was filled in, as it was sent. */
export function contentOf({ answers, givenScores, notes }: Draft): SentForm {
  const scores = givenScores?.map(({ scale, raw, t }) => ({
    scale,
    ...(typeof raw === 'number' ? { raw } : {}),
    ...(typeof t === 'number' ? { t } : {}),
  }));
  return { ...(answers ? { answers } : {}), ...(scores ? { givenScores: scores } : {}), notes };
}

/** The list with one draft put in its place, or taken out. */
export function withDraft(drafts: readonly Draft[], id: string, draft: Draft | null): readonly Draft[] {
  const others = drafts.filter((each) => each.id !== id);
  return draft === null ? others : [draft, ...others];
}
