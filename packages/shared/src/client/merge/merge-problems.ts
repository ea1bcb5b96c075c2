import type { Problem } from '../../error/problem.js';
import { overlaps } from '../../time/date-window.js';
import { formatDate } from '../../time/format-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { Respondent } from '../client-life.js';
import { respondentProblems } from '../respondent-problems.js';
import type { MergeableFacts, MergePair, MergeSide, MergeTrajectory } from './merge-side.js';
import type { FactOfBoth } from './merged-facts.js';
import type { PersonOfBoth } from './merged-people.js';

/** What can never be merged, whichever of the two stays. */
export function neverMergedProblems({ stays, goes }: MergePair): readonly Problem[] {
  const isErased = stays.facts.erasedOn !== null || goes.facts.erasedOn !== null;
  const areTwo = stays.bsn !== null && goes.bsn !== null && stays.bsn !== goes.bsn;
  return [
    ...(areTwo ? [BSN_DIFFERS] : []),
    ...(isErased ? [ERASED] : []),
    ...[...livedOn(stays, goes), ...livedOn(goes, stays)],
  ];
}

/** Something was registered with one client after the day on which the other died. */
function livedOn(died: MergeSide, other: MergeSide): readonly Problem[] {
  const { diedOn } = died.facts;
  if (diedOn === null || other.facts.diedOn !== null) return [];
  return other.trajectories.some(({ lastDay }) => compareDates(lastDay, diedOn) > 0) ? [LIVED_ON] : [];
}

/** Trajectories of one client at the same time: each pair once, the earlier one first. */
export function overlapProblems(trajectories: readonly MergeTrajectory[]): readonly Problem[] {
  const inOrder = [...trajectories].sort(byStart);
  return inOrder.flatMap((first, index) =>
    inOrder
      .slice(index + 1)
      .filter((second) => isAtTheSameTime(first, second))
      .map((second) => atTheSameTime(first, second)),
  );
}

type Period = Pick<MergeTrajectory, 'start' | 'end'>;

export function isAtTheSameTime(one: Period, other: Period): boolean {
  return overlaps({ from: one.start, to: one.end }, { from: other.start, to: other.end });
}

function byStart(one: MergeTrajectory, other: MergeTrajectory): number {
  return compareDates(one.start, other.start) || (one.id < other.id ? -1 : 1);
}

/** A trajectory that begins before the birth. */
export function birthProblems(
  { birthDate, birthDatePrecision }: MergeableFacts,
  trajectories: readonly MergeTrajectory[],
): readonly Problem[] {
  if (birthDate === null || birthDatePrecision === 'YEAR') return [];
  return trajectories.some(({ start }) => compareDates(start, birthDate) < 0) ? [BEFORE_BIRTH] : [];
}

/** More parent figures on one day than there can be. */
export function parentProblems(people: readonly Respondent[]): readonly Problem[] {
  const isTooMany = people.some((person) =>
    respondentProblems(
      person,
      people.filter((other) => other !== person),
    ).some(({ code }) => code === 'too-many-parents'),
  );
  return isTooMany ? [TOO_MANY_PARENTS] : [];
}

/** Where somebody still has to choose. */
export function choiceProblems(
  facts: readonly FactOfBoth[],
  people: readonly PersonOfBoth[],
): readonly Problem[] {
  return [
    ...facts
      .filter(({ how, from }) => how === 'CONTRADICTS' && from === null)
      .map(({ fact }) => ({ ...CHOOSE, path: ['facts', fact] })),
    ...people
      .filter(({ countIds }) => countIds.length === 0)
      .map(({ ofStays }) => ({ ...CHOOSE, path: ['people', ofStays.id] })),
  ];
}

function atTheSameTime(first: MergeTrajectory, second: MergeTrajectory): Problem {
  const [one, other] = [first.start, second.start];
  return {
    path: ['trajectories'],
    code: 'trajectories-at-the-same-time',
    message: {
      nl: `Het traject vanaf ${formatDate(one, 'nl')} en dat vanaf ${formatDate(other, 'nl')} lopen tegelijk. Een cliënt heeft één traject tegelijk.`,
      en: `The trajectory from ${formatDate(one, 'en')} and that from ${formatDate(other, 'en')} run at the same time. A client has one at a time.`,
    },
    hint: {
      nl: `Zijn het er twee? Verbeter of sluit dan eerst het traject vanaf ${formatDate(one, 'nl')}, zodat het eindigt voor ${formatDate(other, 'nl')}. Is het er één? Maak in een van beide ongeldig wat dubbel is: een leeg traject valt weg.`,
      en: `Are they two? Then first correct or close the trajectory from ${formatDate(one, 'en')}, so that it ends before ${formatDate(other, 'en')}. Are they one? Void in one of them what is double: an empty trajectory drops out.`,
    },
  };
}

const BSN_DIFFERS: Problem = {
  path: ['bsn'],
  code: 'bsn-differs',
  message: {
    nl: 'De burgerservicenummers zijn verschillend. Dan zijn het twee mensen.',
    en: 'The citizen service numbers differ. Then they are two people.',
  },
  hint: {
    nl: 'Weet u zeker dat het er één is? Laat dan eerst het foute nummer verbeteren.',
    en: 'Are you sure that they are one? Then have the wrong number corrected first.',
  },
};

const ERASED: Problem = {
  path: ['erasedOn'],
  code: 'client-erased',
  message: {
    nl: 'De gegevens van een van beide worden gewist. Samenvoegen kan dan niet.',
    en: 'The data of one of the two are erased. They cannot be merged then.',
  },
  hint: {
    nl: 'Was dat besluit fout? Haal dan eerst de dag van wissen weg.',
    en: 'Was that decision wrong? Then first take the day of erasure out.',
  },
};

const LIVED_ON: Problem = {
  path: ['diedOn'],
  code: 'registered-after-death',
  message: {
    nl: 'De een is overleden, en bij de ander is daarna nog iets vastgelegd.',
    en: 'One of them died, and something was registered with the other after that.',
  },
  hint: {
    nl: 'Kijk of het om dezelfde jeugdige gaat. Verbeter anders eerst de dag van overlijden.',
    en: 'Look whether they are the same child. Otherwise first correct the day of death.',
  },
};

const BEFORE_BIRTH: Problem = {
  path: ['facts', 'birth-date'],
  code: 'start-before-birth',
  message: {
    nl: 'Met deze geboortedatum begint een traject voor de geboorte.',
    en: 'With this date of birth a trajectory begins before the birth.',
  },
  hint: {
    nl: 'Kies de andere geboortedatum, of verbeter eerst de start van dat traject.',
    en: 'Choose the other date of birth, or first correct the start of that trajectory.',
  },
};

const TOO_MANY_PARENTS: Problem = {
  path: ['people'],
  code: 'too-many-parents',
  message: {
    nl: 'Samen zijn er op één dag meer dan vier ouders of opvoeders.',
    en: 'Together there are more than four parent figures on one day.',
  },
  hint: {
    nl: 'Geef eerst bij een van hen de laatste dag op.',
    en: 'First give one of them a last day.',
  },
};

/** Trajectories at the same time become one when somebody agrees to what becomes of them. */
export const JOIN_NEEDED: Problem = {
  path: ['joinTrajectories'],
  code: 'join-needed',
  message: {
    nl: 'Beide hebben in dezelfde tijd een traject. Een cliënt heeft er één tegelijk.',
    en: 'Both have a trajectory at the same time. A client has one at a time.',
  },
  hint: {
    nl: 'Kijk wat ervan wordt, en zeg dat het één traject mag worden.',
    en: 'Look what becomes of it, and say that it may become one trajectory.',
  },
};

const CHOOSE: Omit<Problem, 'path'> = {
  code: 'choice-needed',
  message: {
    nl: 'Hier zeggen beide iets anders.',
    en: 'The two say different things here.',
  },
  hint: { nl: 'Kies wat klopt.', en: 'Choose what is right.' },
};
