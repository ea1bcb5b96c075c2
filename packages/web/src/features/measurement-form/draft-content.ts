import type { Choice } from './choice.js';
import type { Draft } from './draft.js';
import { contentOf } from './draft.js';
import type { SentForm } from './filled-form.js';

type Day = Pick<Choice, 'takenOn' | 'careEpisodeId' | 'youthNonResponse'>;

/** All that a draft keeps, as one text: the same content, the same text. */
export function textOfContent(
  { answers, givenScores, notes }: SentForm,
  { takenOn, careEpisodeId, youthNonResponse }: Day,
): string {
  const sorted = answers === undefined ? undefined : [...answers].sort(byItem);
  return JSON.stringify({ answers: sorted, givenScores, notes, takenOn, careEpisodeId, youthNonResponse });
}

export function textOfDraft(draft: Draft): string {
  const { takenOn, careEpisodeId, youthNonResponse } = draft;
  return textOfContent(contentOf(draft), { takenOn, careEpisodeId, youthNonResponse });
}

export function isBlank({ answers = [], givenScores = [], notes }: SentForm): boolean {
  return answers.length + givenScores.length + notes.length === 0;
}

function byItem(left: { readonly item: string }, right: { readonly item: string }): number {
  return left.item < right.item ? -1 : 1;
}
