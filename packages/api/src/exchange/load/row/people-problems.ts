import type { CellProblem } from '../../row/cell-values.js';

/*
 * What is wrong with rows about people, plans and scores beside what the rules of registration say.
 */

export const CUSTODY_DAYS: CellProblem = {
  code: 'custody-unclear',
  message: {
    nl: 'Hier staat dat er geen gezag is, en ook een dag van het gezag.',
    en: 'It says that there is no custody, and also a day of the custody.',
  },
  hint: {
    nl: 'Verander het antwoord, of laat de dagen leeg.',
    en: 'Change the answer, or leave the days empty.',
  },
};

export const DECISION_UNKNOWN: CellProblem = {
  code: 'decision-unknown',
  message: {
    nl: 'Dit besluit staat niet bij hetzelfde traject.',
    en: 'This decision does not belong to the same trajectory.',
  },
  hint: {
    nl: 'Voeg het besluit toe aan de bestanden, kijk of de sleutel klopt, of laat de cel leeg.',
    en: 'Add the decision to the files, check the key, or leave the cell empty.',
  },
};

export const SCORED_ALREADY: CellProblem = {
  code: 'scored-already',
  message: {
    nl: 'Van dit doel is er al een score van dezelfde persoon, voor hetzelfde moment en dezelfde dag.',
    en: 'This goal has a score of the same party, moment and day already.',
  },
  hint: {
    nl: 'Laat één score staan. Welke klopt, weet het dossier.',
    en: 'Leave one score. The file knows which one is right.',
  },
};

export const MARKED_ALREADY: CellProblem = {
  code: 'marked-already',
  message: {
    nl: 'Van dit doel is al gekozen welke score telt.',
    en: 'For this goal it was chosen already which score counts.',
  },
  hint: {
    nl: 'Kies per doel hoogstens één score die telt.',
    en: 'Choose at most one score that counts for each goal.',
  },
};
