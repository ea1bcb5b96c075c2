import type { Problem } from '../../error/problem.js';
import { compareDates } from '../../time/plain-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import { CAP_J_CODES, CAP_J_GROUPS } from '../../vocabulary/nature-of-problems.js';
import type { AgreementContext } from '../agreements/agreement-days.js';
import { madeOnProblems } from '../agreements/agreement-days.js';
import type { AgendaRegistration } from '../agenda/agenda-file.js';
import { occasionKey } from '../agenda/agenda-file.js';

/** With which problems a client came, or left, in the codes of CAP-J. */
export interface NatureOfProblems {
  readonly id: string;
  readonly moment: 'START' | 'END';
  /** Of `cap-j-codes`, or `OTHER` or `NOT_SPECIFIED` of `cap-j-groups`; the order says nothing. */
  readonly codes: readonly string[];
  readonly observedOn: PlainDate;
}

export type NatureDraft = Omit<NatureOfProblems, 'id'>;

/** Raamwerkafspraken 2010, 4.5 and annex 7. */
export const MOST_PROBLEM_CODES = 7;

const CODES: ReadonlySet<string> = new Set([
  ...CAP_J_CODES.entries.map(({ code }) => code),
  ...CAP_J_GROUPS.entries.map(({ code }) => code).filter((code) => code.length > 1),
]);

/** Everything that is wrong with it: the day, no codes or more than seven, codes that are unknown or doubled. */
export function natureProblems(
  context: AgreementContext,
  { codes, observedOn }: NatureDraft,
): readonly Problem[] {
  return [
    ...madeOnProblems('observedOn', observedOn, context),
    ...(codes.length === 0 ? [NO_CODES] : []),
    ...(codes.length > MOST_PROBLEM_CODES ? [TOO_MANY_CODES] : []),
    ...codes.flatMap((code, place) => {
      if (!CODES.has(code)) return [unknownCode(place)];
      return codes.indexOf(code) < place ? [doubledCode(place)] : [];
    }),
  ];
}

/** The last that was observed at each moment; of one day, the one that was entered last. */
export function natureInForce(entered: readonly NatureOfProblems[]): readonly NatureOfProblems[] {
  return (['START', 'END'] as const).flatMap((moment) => {
    const own = entered.filter((each) => each.moment === moment);
    const [first, ...others] = own;
    if (first === undefined) return [];
    return [
      others.reduce(
        (last, each) => (compareDates(each.observedOn, last.observedOn) >= 0 ? each : last),
        first,
      ),
    ];
  });
}

/** What it does for the agenda of its trajectory. */
export function natureRegistrations(
  trajectoryId: string,
  entered: readonly NatureOfProblems[],
): readonly AgendaRegistration[] {
  return natureInForce(entered).map(({ id, moment, observedOn }) => ({
    id,
    kind: 'nature-of-problems',
    occasionKey: occasionKey(`trajectory:${trajectoryId}`, moment),
    on: observedOn,
  }));
}

const NO_CODES: Problem = {
  path: ['codes'],
  code: 'no-problem-codes',
  message: { nl: 'Er is niets gekozen.', en: 'Nothing was chosen.' },
  hint: {
    nl: 'Kies wat het meest past. Is er niets bekend, kies dan "Niet nader bepaald".',
    en: 'Choose what fits best. When nothing is known, choose "Not specified".',
  },
};

const TOO_MANY_CODES: Problem = {
  path: ['codes'],
  code: 'too-many-problem-codes',
  message: { nl: 'Dit zijn er te veel.', en: 'These are too many.' },
  hint: {
    nl: `Kies er hoogstens ${MOST_PROBLEM_CODES}: de belangrijkste.`,
    en: `Choose ${MOST_PROBLEM_CODES} at most: the most important.`,
  },
};

function unknownCode(place: number): Problem {
  return {
    path: ['codes', place],
    code: 'problem-code-unknown',
    message: { nl: 'Deze code staat niet in de lijst.', en: 'This code is not in the list.' },
    hint: {
      nl: 'Kies uit de codelijst cap-j-codes, of OTHER of NOT_SPECIFIED.',
      en: 'Choose from the code list cap-j-codes, or OTHER or NOT_SPECIFIED.',
    },
  };
}

function doubledCode(place: number): Problem {
  return {
    path: ['codes', place],
    code: 'problem-code-doubled',
    message: { nl: 'Deze code staat er al.', en: 'This code is there already.' },
    hint: { nl: 'Laat hem één keer staan.', en: 'Leave it there once.' },
  };
}
