import type { Finding, Problem } from '../../error/problem.js';

/** Two clients in the order in which a statement about them is kept: it says the same of both. */
export function pairOf(one: string, other: string): readonly [oneId: string, otherId: string] {
  return one < other ? [one, other] : [other, one];
}

/** Why nobody can say that these are two clients. @param isStated - Whether it was said already, and not taken back. */
export function notDoubleProblems(
  { clientId, otherId }: { readonly clientId: string; readonly otherId: string },
  isStated: boolean,
): readonly Problem[] {
  if (clientId === otherId) return [SAME_CLIENT];
  return isStated ? [STATED_BEFORE] : [];
}

/** Clients that were said to be two are not merged until that is taken back. */
export function statedTwoProblems(isStated: boolean): readonly Problem[] {
  return isStated ? [STATED_TWO] : [];
}

/** What is worth knowing of a new client when others of the same organisation look like it. */
export function alikeFindings(others: number): readonly Finding[] {
  return others === 0 ? [] : [LOOKS_LIKE_ANOTHER];
}

const SAME_CLIENT: Problem = {
  path: ['otherId'],
  code: 'same-client',
  message: { nl: 'Dit is twee keer dezelfde cliënt.', en: 'This is the same client twice.' },
  hint: { nl: 'Kies een andere cliënt.', en: 'Choose another client.' },
};

const STATED_BEFORE: Problem = {
  path: ['otherId'],
  code: 'not-double-stated',
  message: {
    nl: 'Van deze twee is al vastgelegd dat ze niet dezelfde zijn.',
    en: 'It was already put down that these two are not the same.',
  },
  hint: {
    nl: 'U hoeft niets meer te doen.',
    en: 'There is nothing more to do.',
  },
};

const STATED_TWO: Problem = {
  path: ['goesId'],
  code: 'stated-two',
  message: {
    nl: 'Iemand heeft vastgelegd dat dit twee verschillende cliënten zijn.',
    en: 'Somebody put down that these are two different clients.',
  },
  hint: {
    nl: 'Klopt dat niet? Neem dat dan eerst terug bij een van beide cliënten.',
    en: 'Is that not right? Then first take it back with one of the two clients.',
  },
};

const LOOKS_LIKE_ANOTHER: Finding = {
  path: ['birthDate'],
  code: 'may-be-double',
  message: {
    nl: 'Er is al een cliënt die hier veel op lijkt.',
    en: 'There is a client already that looks a lot like this one.',
  },
  hint: {
    nl: 'Kijk eerst of het dezelfde jeugdige is. Dan hoeft u niemand nieuw in te schrijven.',
    en: 'First look whether it is the same child. Then nobody has to be registered anew.',
  },
};
