import type { PlanFinding, RowProblem } from './plan-notes.js';

export const CLIENT_CONTRADICTS: RowProblem = {
  code: 'client-contradicts',
  message: {
    nl: 'Deze rij zegt hier iets anders over de cliënt dan een andere rij.',
    en: 'This row says something else here about the client than another row.',
  },
  hint: {
    nl: 'Maak de gegevens van een cliënt in alle rijen gelijk.',
    en: 'Make what is said of a client the same in all rows.',
  },
};

export const FRAME_CONTRADICTS: RowProblem = {
  code: 'frame-contradicts',
  message: {
    nl: 'Het kader bij de start is hier anders dan in een andere rij van dit traject, of dan al is vastgelegd.',
    en: 'The frame at the start differs from another row of this trajectory, or from what is recorded already.',
  },
  hint: {
    nl: 'Geef één traject in alle rijen hetzelfde kader.',
    en: 'Give one trajectory the same frame in all rows.',
  },
};

export const CARE_CONTRADICTS: RowProblem = {
  code: 'care-contradicts',
  message: {
    nl: 'Deze zorg (vorm, einde of reden) is hier anders dan in een andere rij, of dan al is vastgelegd.',
    en: 'This care (form, end or reason) differs from another row, or from what is recorded already.',
  },
  hint: {
    nl: 'Maak de rijen gelijk; wat al is vastgelegd verandert u in het traject zelf.',
    en: 'Make the rows the same; change what is recorded already in the trajectory itself.',
  },
};

export const TWICE_IN_FILE: RowProblem = {
  code: 'twice-in-file',
  message: {
    nl: 'Deze meting staat vaker in het bestand, met andere antwoorden.',
    en: 'This measurement stands in the file more than once, with other answers.',
  },
  hint: {
    nl: 'Laat één rij staan voor dezelfde lijst, invuller, meetmoment en dag.',
    en: 'Leave one row for the same instrument, informant, moment and day.',
  },
};

export const RECORDED_OTHERWISE: RowProblem = {
  code: 'recorded-otherwise',
  message: {
    nl: 'Deze meting is al vastgelegd met andere antwoorden.',
    en: 'This measurement is recorded already with other answers.',
  },
  hint: { nl: 'Verbeter haar in het traject zelf.', en: 'Correct it in the trajectory itself.' },
};

export const CLIENT_DIFFERS: PlanFinding = {
  code: 'client-differs',
  message: {
    nl: 'Het bestand zegt iets anders over een cliënt dan al is vastgelegd; wat is vastgelegd blijft staan.',
    en: 'The file says something else about a client than is recorded; what is recorded stays.',
  },
};

export const CARE_COMPLETED: PlanFinding = {
  code: 'care-completed',
  message: {
    nl: 'Zorg die al was vastgelegd krijgt een einde of reden uit het bestand.',
    en: 'Care that was recorded already gets an end or a reason from the file.',
  },
};

export const OLDER_THAN_YOUTH_CARE: PlanFinding = {
  code: 'unusual-age',
  message: {
    nl: 'De cliënt is bij de start 23 jaar of ouder. Dat is ongewoon in de jeugdhulp.',
    en: 'The client is 23 or older at the start. That is unusual in youth care.',
  },
};
