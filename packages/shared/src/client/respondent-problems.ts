import type { Problem } from '../error/problem.js';
import { overlaps } from '../time/date-window.js';
import { civilDate, compareDates } from '../time/plain-date.js';
import { textProblems } from '../trajectory/rules/text-problems.js';
import type { OpenPeriod, Respondent } from './client-life.js';
import { isParent } from './client-life.js';

/** As entered. */
export type RespondentDraft = Omit<Respondent, 'id'>;

/** Four parent figures may be asked in one sub-trajectory (Raamwerkafspraken 2010, 3.2). */
const MOST_PARENTS = 4;

const LONGEST_NAME = 200;

/** Everything that is wrong with a person around the client. @param others - The respondents beside this one. */
export function respondentProblems(
  draft: RespondentDraft,
  others: readonly Respondent[],
): readonly Problem[] {
  const { name, custody, kind } = draft;
  const mayHaveCustody = isParent(kind) || kind === 'guardian';
  return [
    ...textProblems({ field: 'name', text: name ?? '', longest: LONGEST_NAME }),
    ...(endsFirst(draft) ? [endBeforeStart(['until'])] : []),
    ...(custody !== null && endsFirst(custody) ? [endBeforeStart(['custody', 'until'])] : []),
    ...(custody === null || mayHaveCustody ? [] : [NO_CUSTODY]),
    ...(draft.raises && !isParent(kind) ? [NO_PARENT] : []),
    ...(isParent(kind) && parentsAtOnce(draft, others) > MOST_PARENTS ? [TOO_MANY_PARENTS] : []),
  ];
}

function endsFirst({ from, until }: OpenPeriod): boolean {
  return from !== null && until !== null && compareDates(until, from) < 0;
}

/** How many parent figures, this one with them, are there together on some day of this one's period. */
function parentsAtOnce(draft: RespondentDraft, others: readonly Respondent[]): number {
  const beside = others.filter(({ kind, ...period }) => isParent(kind) && meet(draft, period));
  const atStartOf = (one: OpenPeriod) =>
    beside.filter((other) => meet({ from: startOf(one), until: startOf(one) }, other)).length;
  const starts = [
    draft,
    ...beside.filter((other) => meet({ from: startOf(other), until: startOf(other) }, draft)),
  ];
  return 1 + Math.max(...starts.map(atStartOf));
}

const BEFORE_ALL = civilDate('1900-01-01');

function startOf({ from }: OpenPeriod) {
  return from ?? BEFORE_ALL;
}

function meet(a: OpenPeriod, b: OpenPeriod): boolean {
  return overlaps({ from: startOf(a), to: a.until }, { from: startOf(b), to: b.until });
}

function endBeforeStart(path: Problem['path']): Problem {
  return {
    path,
    code: 'end-before-start',
    message: { nl: 'De laatste dag ligt voor de eerste.', en: 'The last day is before the first.' },
    hint: {
      nl: 'Kies een latere laatste dag, of laat hem leeg.',
      en: 'Choose a later last day, or leave it empty.',
    },
  };
}

const NO_CUSTODY: Problem = {
  path: ['custody'],
  code: 'custody-not-possible',
  message: { nl: 'Deze persoon kan geen gezag hebben.', en: 'This person cannot have custody.' },
  hint: {
    nl: 'Alleen ouders, pleegouders en voogden hebben gezag. Laat het gezag weg.',
    en: 'Only parents, foster parents and guardians have custody. Leave it out.',
  },
};

const NO_PARENT: Problem = {
  path: ['raises'],
  code: 'raises-not-possible',
  message: {
    nl: 'Een hulpverlener telt niet als opvoeder.',
    en: 'A professional does not count as one who brings the child up.',
  },
  hint: {
    nl: 'Kies moeder, vader, ouder of pleegouder, of zet dit uit.',
    en: 'Choose mother, father, parent or foster parent, or turn this off.',
  },
};

const TOO_MANY_PARENTS: Problem = {
  path: ['kind'],
  code: 'too-many-parents',
  message: {
    nl: 'Er zijn in deze periode al vier ouders of opvoeders.',
    en: 'There are four parent figures in this period already.',
  },
  hint: {
    nl: 'Geef eerst bij een van hen de laatste dag op.',
    en: 'First give one of them a last day.',
  },
};
