import type { Localised } from '@trefzeker/shared';
import type { ValueSource } from './import-mapping.js';
import { CARE_FORMS, FRAMES, INFORMANTS, MOMENTS, SEXES } from './row/codes.js';

/** A column of the standard file: its name, what belongs in it, and the words that stand for a code. */
interface StandardColumn {
  readonly about: Localised;
  readonly values?: Readonly<Record<string, string>>;
}

/** Codes stand for themselves; beside them the Dutch words that people write. */
function codes(
  list: readonly string[],
  words: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return { ...Object.fromEntries(list.map((code) => [code, code])), ...words };
}

const DATE_NL = 'als 2026-03-01 of 1-3-2026';
const DATE_EN = 'as 2026-03-01 or 1-3-2026';

/** Columns that every standard file has, in the order of the example header. */
export const STANDARD_COLUMNS = {
  reference: { about: { nl: 'Uw eigen nummer van de cliënt.', en: 'Your own number for the client.' } },
  birth_date: {
    about: {
      nl: `Geboortedatum, ${DATE_NL}; leeg als u die niet weet.`,
      en: `Date of birth, ${DATE_EN}; empty when unknown.`,
    },
  },
  sex: {
    about: {
      nl: 'F of v, M of m, X, of UNKNOWN; leeg is onbekend.',
      en: 'F, M, X or UNKNOWN; empty is unknown.',
    },
    values: codes(SEXES, { f: 'F', m: 'M', v: 'F', V: 'F', vrouw: 'F', man: 'M', x: 'X' }),
  },
  municipality: {
    about: {
      nl: 'Gemeentecode, zoals GM0363; mag leeg.',
      en: 'Municipality code, such as GM0363; may be empty.',
    },
  },
  trajectory_start: {
    about: {
      nl: `Eerste dag van het cliënttraject, ${DATE_NL}.`,
      en: `First day of the client trajectory, ${DATE_EN}.`,
    },
  },
  frame: {
    about: {
      nl: 'Kader bij de start: vrijwillig of gedwongen.',
      en: 'Frame at the start: VOLUNTARY or COMPULSORY.',
    },
    values: codes(FRAMES, { vrijwillig: 'VOLUNTARY', gedwongen: 'COMPULSORY' }),
  },
  care_start: {
    about: {
      nl: `Eerste dag van de zorg die uw organisatie gaf, ${DATE_NL}; leeg als de meting over het hele traject gaat.`,
      en: `First day of the care that your organisation gave, ${DATE_EN}; empty when the measurement is about the whole trajectory.`,
    },
  },
  care_end: {
    about: {
      nl: `Laatste dag van die zorg, ${DATE_NL}; leeg als die nog loopt.`,
      en: `Last day of that care, ${DATE_EN}; empty while it runs.`,
    },
  },
  care_form: {
    about: {
      nl: `Vorm van de zorg, een code: ${CARE_FORMS.join(', ')}.`,
      en: `Form of the care, a code: ${CARE_FORMS.join(', ')}.`,
    },
  },
  care_end_reason: {
    about: {
      nl: 'Reden van beëindigen, 01 tot en met 05 (beleidsinformatie jeugd); leeg als die er niet is.',
      en: 'Reason of ending, 01 to 05 (policy information youth); empty when there is none.',
    },
    values: codes(['01', '02', '03', '04', '05'], { '1': '01', '2': '02', '3': '03', '4': '04', '5': '05' }),
  },
  moment: {
    about: {
      nl: 'Meetmoment: start, tussen, eind of vervolg.',
      en: 'Moment: START, INTERIM, END or FOLLOW_UP.',
    },
    values: codes(MOMENTS, {
      start: 'START',
      tussen: 'INTERIM',
      eind: 'END',
      einde: 'END',
      vervolg: 'FOLLOW_UP',
    }),
  },
  taken_on: {
    about: {
      nl: `Dag waarop de lijst is ingevuld, ${DATE_NL}.`,
      en: `Day on which it was filled in, ${DATE_EN}.`,
    },
  },
  informant: {
    about: {
      nl: 'Wie de lijst invulde: jongere, moeder, vader, ouder, pleegouder, leerkracht, groepsleider, professional, gezinsvoogd of jeugdreclasseerder.',
      en: 'Who filled it in: youth, mother, father, parent, foster-parent, teacher, group-worker, professional, guardian or probation-officer.',
    },
    values: codes(INFORMANTS, {
      jongere: 'youth',
      moeder: 'mother',
      vader: 'father',
      ouder: 'parent',
      pleegouder: 'foster-parent',
      leerkracht: 'teacher',
      groepsleider: 'group-worker',
      gezinsvoogd: 'guardian',
      jeugdreclasseerder: 'probation-officer',
    }),
  },
} as const satisfies Readonly<Record<string, StandardColumn>>;

export function standardSource(name: keyof typeof STANDARD_COLUMNS): ValueSource {
  const column: StandardColumn = STANDARD_COLUMNS[name];
  return column.values === undefined ? { column: name } : { column: name, values: { ...column.values } };
}
