import type { CellProblem } from '../../row/cell-values.js';

/*
 * What is wrong with a row beside what the rules of registration say.
 */

const MOST_NAMED = 30;

interface Named {
  readonly name: string;
}

function namesOf(items: readonly Named[]): string {
  return items
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(', ');
}

export function organisationNotKnown(organisations: readonly Named[]): CellProblem {
  const names = namesOf(organisations);
  return {
    code: 'organisation-unknown',
    message: { nl: 'Deze organisatie is niet bekend.', en: 'This organisation is not known.' },
    hint: { nl: `Bekend zijn: ${names}.`, en: `Known are: ${names}.` },
  };
}

export function unitNotKnown(units: readonly Named[]): CellProblem {
  const names = namesOf(units);
  return {
    code: 'unit-unknown',
    message: {
      nl: 'Deze afdeling hoort niet bij uw organisatie.',
      en: 'This unit is not part of your organisation.',
    },
    hint:
      units.length === 0
        ? {
            nl: 'Uw organisatie heeft geen afdelingen: laat de cel leeg.',
            en: 'Your organisation has no units: leave the cell empty.',
          }
        : { nl: `Kies uit: ${names}.`, en: `Choose from: ${names}.` },
  };
}

export function wrongNumberOfCells(expected: number): CellProblem {
  return {
    code: 'wrong-number-of-cells',
    message: {
      nl: 'Deze rij heeft een ander aantal cellen dan de kop.',
      en: 'This row has another number of cells than the header.',
    },
    hint: { nl: `De kop heeft er ${expected}.`, en: `The header has ${expected}.` },
  };
}

export const PARENT_UNKNOWN: CellProblem = {
  code: 'parent-unknown',
  message: {
    nl: 'De rij waar deze rij bij hoort, staat niet in de bestanden en is niet eerder geladen.',
    en: 'The row that this row belongs to is not in the files and was not loaded before.',
  },
  hint: {
    nl: 'Voeg die rij toe, of kijk of de sleutel klopt.',
    en: 'Add that row, or check the key.',
  },
};

export const KEY_TWICE: CellProblem = {
  code: 'key-twice',
  message: {
    nl: 'Deze sleutel staat vaker in het bestand.',
    en: 'This key stands in the file more than once.',
  },
  hint: {
    nl: 'Laat één rij staan, of noem in het koppelbestand meer kolommen die samen de sleutel zijn.',
    en: 'Leave one row, or name more columns in the mapping that are the key together.',
  },
};

export const REFERENCE_TWICE: CellProblem = {
  code: 'reference-twice',
  message: {
    nl: 'Dit cliëntnummer staat bij meer cliënten in het bestand.',
    en: 'This reference stands with more than one client in the file.',
  },
  hint: { nl: 'Geef elke cliënt een eigen nummer.', en: 'Give each client a number of its own.' },
};

export const REFERENCE_OF_OTHERS: CellProblem = {
  code: 'reference-taken',
  message: {
    nl: 'Een cliënt met dit nummer is al vastgelegd, maar niet door deze lading.',
    en: 'A client with this reference is registered already, but not by this load.',
  },
  hint: {
    nl: 'Haal de cliënt en wat erbij hoort uit de bestanden, en werk het dossier zelf bij.',
    en: 'Take the client and what belongs to it out of the files, and bring the file itself up to date.',
  },
};

export const CHANGED_SINCE: CellProblem = {
  code: 'changed-since',
  message: {
    nl: 'Deze rij is eerder geladen en zegt nu iets anders. Wat er staat, is niet veranderd.',
    en: 'This row was loaded before and says something else now. What is stored was not changed.',
  },
  hint: {
    nl: 'Klopt de nieuwe rij? Controleer opnieuw en laat veranderingen overnemen, of verbeter het dossier zelf.',
    en: 'Is the new row right? Check again and have changes taken over, or correct the file itself.',
  },
};

export const STILL_RUNNING: CellProblem = {
  code: 'still-running',
  message: {
    nl: 'Dit traject is gesloten, maar er loopt nog hulp of een maatregel.',
    en: 'This trajectory is closed, but care or a measure still runs.',
  },
  hint: {
    nl: 'Geef alle hulp en maatregelen van dit traject een einde, of laat het traject open.',
    en: 'Give all care and measures of this trajectory an end, or leave the trajectory open.',
  },
};
