import type { InstrumentEdition } from '@trefzeker/instruments';
import type { Localised } from '@trefzeker/shared';
import type { ImportMapping, MeasurementMapping, ValueSource } from './import-mapping.js';
import { STANDARD_COLUMNS, standardSource } from './standard-columns.js';

/** List in which a standard file gives its reasons of ending: policy information youth, 01 to 05. */
const END_REASON_LIST = 's2018-care';

/**
 * The mapping that any provider can use without writing one: one row for each filled-in instrument, with
 * fixed columns first and then one column for each item, or `<scale>_raw` and `<scale>_t` for an
 * instrument that is known by its scores.
 */
export function standardMapping({ definition, ref }: InstrumentEdition): ImportMapping {
  const { measurement, columns } = inputOf(definition);
  return {
    key: `standard:${ref.key}`,
    label: {
      nl: `${definition.label.nl}: vaste indeling`,
      en: `${definition.label.en}: standard layout`,
    },
    about: {
      nl: 'Eén regel per ingevulde lijst. Een lege cel is niet ingevuld; nul is een antwoord.',
      en: 'One row for each form that was filled in. An empty cell is not answered; zero is an answer.',
    },
    client: {
      reference: standardSource('reference'),
      birthDate: standardSource('birth_date'),
      sex: standardSource('sex'),
      municipality: standardSource('municipality'),
    },
    trajectory: { start: standardSource('trajectory_start'), frame: standardSource('frame') },
    care: {
      provider: { constant: 'importing-organisation' },
      form: standardSource('care_form'),
      start: standardSource('care_start'),
      end: standardSource('care_end'),
      endReason: { list: END_REASON_LIST, code: standardSource('care_end_reason') },
    },
    moment: standardSource('moment'),
    takenOn: standardSource('taken_on'),
    measurements: [
      { instrument: ref.key, edition: ref.edition, informant: standardSource('informant'), ...measurement },
    ],
    ignored: [],
    columns: { ...describeStandardColumns(), ...columns },
  };
}

function describeStandardColumns(): Record<string, Localised> {
  return Object.fromEntries(Object.entries(STANDARD_COLUMNS).map(([name, { about }]) => [name, about]));
}

interface StandardInput {
  readonly measurement: Pick<MeasurementMapping, 'answers' | 'scores'>;
  readonly columns: Record<string, Localised>;
}

function inputOf(definition: InstrumentEdition['definition']): StandardInput {
  const items = Object.entries(definition.items);
  return items.length > 0 ? answersOf(items) : scoresOf(definition);
}

function answersOf(
  items: readonly [string, { readonly label: Localised; readonly range: readonly [number, number] }][],
): StandardInput {
  const columns = items.map(
    ([
      key,
      {
        label,
        range: [low, high],
      },
    ]): [string, Localised] => [
      key,
      { nl: `${label.nl}: ${low} tot en met ${high}.`, en: `${label.en}: ${low} to ${high}.` },
    ],
  );
  const answers = items.map(([key]): [string, ValueSource] => [key, { column: key }]);
  return { measurement: { answers: Object.fromEntries(answers) }, columns: Object.fromEntries(columns) };
}

function scoresOf({ scales }: InstrumentEdition['definition']): StandardInput {
  const given = Object.entries(scales).filter(([, { score }]) => score.method === 'given');
  const columns = given.flatMap(
    ([
      key,
      {
        label,
        range: [low, high],
      },
    ]): [string, Localised][] => [
      [
        `${key}_raw`,
        {
          nl: `${label.nl}, ruwe score: ${low} tot en met ${high}.`,
          en: `${label.en}, raw score: ${low} to ${high}.`,
        },
      ],
      [`${key}_t`, { nl: `${label.nl}, T-score; mag leeg.`, en: `${label.en}, T score; may be empty.` }],
    ],
  );
  const scores = given.map(([key]): [string, { raw: ValueSource; t: ValueSource }] => [
    key,
    { raw: { column: `${key}_raw` }, t: { column: `${key}_t` } },
  ]);
  return { measurement: { scores: Object.fromEntries(scores) }, columns: Object.fromEntries(columns) };
}
