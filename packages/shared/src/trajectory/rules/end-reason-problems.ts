import type { Problem } from '../../error/problem.js';
import type { PlainDate } from '../../time/plain-date.js';
import { isCode } from '../../vocabulary/code-lists.js';
import type { EndedKind } from '../../vocabulary/end-reason-lists.js';
import { endReasonLists } from '../../vocabulary/end-reason-lists.js';
import type { EndReason } from '../trajectory-record.js';

/**
 * What is wrong with a reason of ending. A reason may be absent (then it counts as not registered), but it
 * needs an end, a list that fits what ended, and a code of that list.
 */
export function endReasonProblems(
  kind: EndedKind,
  { end, endReason }: { readonly end: PlainDate | null; readonly endReason: EndReason | null },
): readonly Problem[] {
  if (endReason === null) return [];
  const lists = endReasonLists(kind);
  const problems: Problem[] = [];
  if (end === null) problems.push(REASON_WITHOUT_END);
  if (!lists.some(({ id }) => id === endReason.list))
    problems.push(listDoesNotFit(lists.map(({ id }) => id)));
  else if (!isCode(endReason.list, endReason.code)) problems.push(codeNotInList(endReason.list, kind));
  return problems;
}

const REASON_WITHOUT_END: Problem = {
  path: ['endReason'],
  code: 'end-reason-without-end',
  message: { nl: 'Er is een reden, maar geen einde.', en: 'There is a reason, but no end.' },
  hint: {
    nl: 'Vul ook de laatste dag in, of haal de reden weg.',
    en: 'Enter the last day too, or remove the reason.',
  },
};

function listDoesNotFit(listIds: readonly string[]): Problem {
  const allowed = listIds.join(', ');
  return {
    path: ['endReason', 'list'],
    code: 'end-reason-list-does-not-fit',
    message: {
      nl: 'Deze lijst met redenen hoort niet bij wat hier eindigt.',
      en: 'This list of reasons does not belong to what ends here.',
    },
    hint: { nl: `Kies uit: ${allowed}.`, en: `Choose one of: ${allowed}.` },
  };
}

function codeNotInList(listId: string, kind: EndedKind): Problem {
  const entries = endReasonLists(kind).find(({ id }) => id === listId)?.entries ?? [];
  const allowed = entries.map(({ code }) => code).join(', ');
  return {
    path: ['endReason', 'code'],
    code: 'end-reason-not-in-list',
    message: { nl: 'Deze code staat niet in de lijst.', en: 'This code is not in the list.' },
    hint: { nl: `Kies uit: ${allowed}.`, en: `Choose one of: ${allowed}.` },
  };
}
