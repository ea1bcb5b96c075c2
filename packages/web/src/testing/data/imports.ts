import { people } from './people.js';
import { text } from './text.js';

const column = (name: string, nl: string, en: string, required = true) => ({
  name,
  about: text(nl, en),
  required,
});

export const mappings = [
  {
    key: 'claus-2020',
    label: text('Depressiescores van Claus e.a. 2020', 'Depression scores of Claus et al. 2020'),
    about: text('Per rij één meting van één cliënt.', 'One measurement of one client in each row.'),
    origin: 'examples/claus-2020',
    columns: [
      column('id', 'Kenmerk van de cliënt', 'Reference of the client'),
      column('time', '1 is aanvang, 2 en 3 tussentijds, 4 einde', '1 is start, 2 and 3 interim, 4 end'),
      column('bdi', 'Totaalscore van de BDI', 'Total score of the BDI', false),
    ],
  },
];

const NOTHING_NEW = { newClients: 0, newTrajectories: 0, newCareEpisodes: 0, newMeasurements: 0 };
const ended = { firstEnd: '2025-10-15', lastEnd: '2025-10-15' };

/** What a first, a repeated and a broken file come to; `rows` as in the real file. */
export const OUTCOMES = {
  first: {
    state: 'CHECKED',
    plan: {
      rows: 172,
      newClients: 43,
      newTrajectories: 43,
      newCareEpisodes: 43,
      newMeasurements: 170,
      unchangedMeasurements: 0,
      ...ended,
    },
    problems: [],
    findings: [
      {
        code: 'age-outside-range',
        message: text('De leeftijd past niet bij jeugdhulp.', 'The age does not fit youth care.'),
        count: 43,
      },
    ],
  },
  again: {
    state: 'CHECKED',
    plan: { rows: 172, ...NOTHING_NEW, unchangedMeasurements: 170, ...ended },
    problems: [],
    findings: [],
  },
  broken: {
    state: 'INVALID',
    plan: null,
    problems: [
      {
        row: 12,
        column: 'bdi',
        code: 'value-out-of-range',
        message: text('De score past niet in de schaal.', 'The score does not fit the scale.'),
        hint: text('Typ een getal van 0 tot en met 63.', 'Type a number from 0 to 63.'),
      },
      {
        row: 40,
        column: null,
        code: 'row-too-short',
        message: text('Deze rij heeft te weinig kolommen.', 'This row has too few columns.'),
        hint: text('Vul de rij aan of haal hem weg.', 'Complete the row or remove it.'),
      },
    ],
    findings: [],
  },
} as const;

export const importer = people[1];
