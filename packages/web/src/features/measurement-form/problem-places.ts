import type { Localised } from '@trefzeker/shared';
import { placeOfItem, placeOfNote, placeOfScore } from './filled-form.js';
import type { SentForm } from './filled-form.js';

/** Where the choice before the form is changed. */
export const CHOICE_PLACE = 'keuze';

interface Problem {
  readonly path: readonly string[];
  readonly message: Localised;
  readonly hint: Localised;
}

/** Leads a problem of the API back to the question, the score or the note that it is about. */
function placeOfProblem({ path }: Pick<Problem, 'path'>, sent: SentForm): string {
  const [list, index, part] = path;
  const place = Number(index);
  const answer = list === 'answers' ? sent.answers?.[place] : undefined;
  if (answer !== undefined) return placeOfItem(answer.item);
  const score = list === 'givenScores' ? sent.givenScores?.[place] : undefined;
  if (score !== undefined) return placeOfScore(score.scale, part === 't' ? 't' : 'raw');
  const note = list === 'notes' ? sent.notes[place] : undefined;
  return note === undefined ? CHOICE_PLACE : placeOfNote(note.note);
}

export function toPlacedProblem(
  problem: Problem,
  sent: SentForm,
  say: (text: Localised) => string,
): { readonly place: string; readonly message: string } {
  return { place: placeOfProblem(problem, sent), message: `${say(problem.message)} ${say(problem.hint)}` };
}
