import type { Problem } from '@trefzeker/shared';
import type { Organisation } from '../organisation/organisation-repository.js';

/*
 * Problems that the core cannot know, since they are about who may enter what for whom.
 */

/** Care and measures are entered by the keeper, or by the organisation that they are of. */
export function ownPartProblems(
  path: string,
  organisation: { readonly id: string; readonly found: Organisation | null },
  actor: { readonly organisationId: string; readonly isKeeper: boolean },
): readonly Problem[] {
  if (organisation.found === null) return [organisationUnknown(path)];
  return actor.isKeeper || organisation.id === actor.organisationId ? [] : [notYourOrganisation(path)];
}

/** Care is given by who may be its provider: the access to care and certified institutions can be, too. */
export function careGiverProblems(organisation: Organisation | null): readonly Problem[] {
  return organisation === null || CARE_GIVERS.includes(organisation.kind) ? [] : [GIVES_NO_CARE];
}

const CARE_GIVERS: readonly Organisation['kind'][] = [
  'CARE_PROVIDER',
  'CERTIFIED_INSTITUTION',
  'ACCESS_AUTHORITY',
];

export function certifiedProblems(organisation: Organisation | null): readonly Problem[] {
  return organisation === null || organisation.kind === 'CERTIFIED_INSTITUTION' ? [] : [NOT_CERTIFIED];
}

export function organisationUnknown(path: string): Problem {
  return {
    path: [path],
    code: 'organisation-unknown',
    message: { nl: 'Deze organisatie is niet bekend.', en: 'This organisation is not known.' },
    hint: { nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' },
  };
}

function notYourOrganisation(path: string): Problem {
  return {
    path: [path],
    code: 'not-your-organisation',
    message: {
      nl: 'U legt dit vast voor een andere organisatie. Dat kan alleen wie het traject beheert.',
      en: 'You enter this for another organisation. Only the keeper of the trajectory can.',
    },
    hint: { nl: 'Kies uw eigen organisatie.', en: 'Choose your own organisation.' },
  };
}

const GIVES_NO_CARE: Problem = {
  path: ['providerId'],
  code: 'gives-no-care',
  message: {
    nl: 'Deze organisatie geeft zelf geen jeugdhulp.',
    en: 'This organisation gives no youth care.',
  },
  hint: {
    nl: 'Kies een jeugdhulpaanbieder, een gecertificeerde instelling of de toegang tot jeugdhulp.',
    en: 'Choose a care provider, a certified institution or the access to youth care.',
  },
};

const NOT_CERTIFIED: Problem = {
  path: ['organisationId'],
  code: 'not-a-certified-institution',
  message: {
    nl: 'Een maatregel wordt uitgevoerd door een gecertificeerde instelling.',
    en: 'A measure is carried out by a certified institution.',
  },
  hint: { nl: 'Kies een gecertificeerde instelling.', en: 'Choose a certified institution.' },
};

/**
 * What is found when something ends, at a place that can be entered then. The start and the agreed end were
 * entered before; that they do not go together with something else shows now because of the end.
 */
export function atTheEnd<Found extends Problem>(found: readonly Found[]): readonly Found[] {
  return found.map((each) => (ENTERED_BEFORE.includes(each.path[0]) ? { ...each, path: ['end'] } : each));
}

const ENTERED_BEFORE: readonly unknown[] = ['start', 'agreedEnd'];

export const ALREADY_ENDED: Problem = {
  path: ['end'],
  code: 'already-ended',
  message: { nl: 'Dit is al beëindigd.', en: 'This has ended already.' },
  hint: { nl: 'Kijk of u de goede regel hebt.', en: 'Check whether this is the right one.' },
};

export const KEEPER_ONLY: Problem = {
  path: ['trajectoryId'],
  code: 'keeper-only',
  message: {
    nl: 'Dit kan alleen de organisatie die het traject beheert.',
    en: 'Only the organisation that keeps the trajectory can do this.',
  },
  hint: { nl: 'Vraag het die organisatie.', en: 'Ask that organisation.' },
};

export const UNIT_UNKNOWN: Problem = {
  path: ['unitId'],
  code: 'unit-unknown',
  message: {
    nl: 'Deze afdeling hoort niet bij uw organisatie.',
    en: 'This unit is not part of your organisation.',
  },
  hint: {
    nl: 'Kies een afdeling uit de lijst, of laat het leeg.',
    en: 'Choose a unit from the list, or leave it empty.',
  },
};
