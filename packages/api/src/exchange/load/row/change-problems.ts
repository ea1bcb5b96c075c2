import type { CellProblem } from '../../row/cell-values.js';

/*
 * What becomes of a row that was loaded before and says something else now, when changes are to be taken over.
 */

const STAYS = {
  nl: 'Wat er staat, blijft staan. Verbeter het zo nodig in het dossier zelf.',
  en: 'What is stored stays. Correct it in the file itself if need be.',
};

export const TAKEN_OVER: CellProblem = {
  code: 'taken-over',
  message: {
    nl: 'Deze rij zegt iets anders dan eerder. Het dossier wordt verbeterd, met uw reden in de geschiedenis.',
    en: 'This row says something else than before. The file is corrected, with your reason in the history.',
  },
  hint: { nl: 'Klopt dat niet? Herstel dan de rij.', en: 'Is that not right? Then mend the row.' },
};

export const CHANGED_BY_HAND: CellProblem = {
  code: 'changed-by-hand',
  message: {
    nl: 'Deze rij zegt iets anders dan eerder, maar wat er staat is na het laden met de hand veranderd of verplaatst.',
    en: 'This row says something else than before, but what is stored was changed or moved by hand since.',
  },
  hint: STAYS,
};

export const NOT_THERE_ANY_MORE: CellProblem = {
  code: 'not-there-any-more',
  message: {
    nl: 'Deze rij zegt iets anders dan eerder, maar wat ervan geladen is staat niet meer in dit dossier.',
    en: 'This row says something else than before, but what was loaded of it is not in this file any more.',
  },
  hint: STAYS,
};

export const CORRECT_BY_HAND: CellProblem = {
  code: 'correct-by-hand',
  message: {
    nl: 'Deze rij zegt iets anders dan eerder. Een lading verbetert deze soort gegevens niet.',
    en: 'This row says something else than before. A load does not correct this kind of data.',
  },
  hint: STAYS,
};
