import type { InstrumentEdition } from '@trefzeker/instruments';
import type { Localised } from '@trefzeker/shared';
import type { ImportMapping } from './import-mapping.js';
import { STANDARD_COLUMNS, standardSource } from './standard-columns.js';
import { answerColumns, scoreColumns } from './standard-inputs.js';
import type { StandardInput } from './standard-inputs.js';

/** List in which a standard file gives its reasons of ending: policy information youth, 01 to 05. */
const END_REASON_LIST = 's2018-care';

/**
 * The mappings that any provider can use without writing one: one row for each filled-in form, with fixed
 * columns first. `standard:<key>` has one column for each item (for an instrument that is known by its scores:
 * `<scale>_raw` and `<scale>_t`), `standard:<key>:scores` the scores of an instrument that has items. These
 * write the newest edition; of an older one the key names it: `standard:<key>@1`.
 *
 * @param others - Further editions of the same instrument that can be used; with any, labels name the edition.
 */
export function standardMappings(
  edition: InstrumentEdition,
  others: readonly InstrumentEdition[] = [],
): readonly ImportMapping[] {
  const place = placeAmong(edition, others);
  const answers = answerColumns(edition.definition);
  const scores = scoreColumns(edition.definition);
  const ready = { ...place, title: SCORES, input: scores };
  if (answers === null) return [standardMapping(edition, { ...ready, suffix: '' })];
  return [
    standardMapping(edition, { ...place, suffix: '', title: ANSWERS, input: answers }),
    standardMapping(edition, { ...ready, suffix: ':scores' }),
  ];
}

/** How key and label tell the edition where there are several. */
interface Place {
  readonly named: string;
  readonly told: Localised;
}

function placeAmong({ ref }: InstrumentEdition, others: readonly InstrumentEdition[]): Place {
  if (others.length === 0) return { named: '', told: { nl: '', en: '' } };
  const isNewest = others.every((other) => other.ref.edition < ref.edition);
  return {
    named: isNewest ? '' : `@${ref.edition}`,
    told: { nl: `, editie ${ref.edition}`, en: `, edition ${ref.edition}` },
  };
}

const ANSWERS: Localised = { nl: 'antwoord per vraag', en: 'answer per item' };
const SCORES: Localised = { nl: 'kant-en-klare scores', en: 'ready scores' };

interface Variant extends Place {
  readonly suffix: string;
  readonly title: Localised;
  readonly input: StandardInput;
}

function standardMapping(
  { definition, ref }: InstrumentEdition,
  { named, told, suffix, title, input }: Variant,
): ImportMapping {
  const { measurement, columns } = input;
  return {
    key: `standard:${ref.key}${named}${suffix}`,
    label: {
      nl: `${definition.label.nl}${told.nl}: vaste indeling, ${title.nl}`,
      en: `${definition.label.en}${told.en}: standard layout, ${title.en}`,
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
