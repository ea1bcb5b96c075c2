import { respondentProblems, tidyText } from '@trefzeker/shared';
import type { Respondent } from '@trefzeker/shared';
import type { RespondentRow } from '../row/load-draft.js';
import type { ClientFile, FilePlanContext, StagedRow } from './client-file.js';
import { dateOf } from './date-of.js';
import type { FileBook } from './file-book.js';
import { inOrder } from './part-rows.js';
import { rowsOf } from './rows-of.js';

/** As `registerRespondent`, by the keeper. @returns Those that are new. */
export function planRespondents(
  file: ClientFile,
  stored: readonly Respondent[],
  { book, context }: { readonly book: FileBook; readonly context: FilePlanContext },
): readonly Respondent[] {
  const added: Respondent[] = [];
  const planOne = (row: StagedRow<'respondents'>) => {
    if (row.content === null) {
      book.leaveOut(row);
      return;
    }
    if (book.knownAs(row) !== undefined) return;
    const draft = toRespondent(row.content.draft);
    if (book.refuse(row, respondentProblems(draft, [...stored, ...added]))) return;
    const id = context.newId();
    added.push({ ...draft, id });
    book.accept(row, id);
  };
  for (const row of inOrder(rowsOf(file, 'respondents'), ({ from }) => from ?? '')) planOne(row);
  return added;
}

function toRespondent({ kind, name, from, until, custody, raises }: RespondentRow) {
  const tidy = tidyText(name ?? '');
  return {
    kind,
    raises,
    name: tidy === '' ? null : tidy,
    from: dateOf(from),
    until: dateOf(until),
    custody: custody === null ? null : { from: dateOf(custody.from), until: dateOf(custody.until) },
  };
}
