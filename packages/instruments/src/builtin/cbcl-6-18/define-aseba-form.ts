import type {
  InstrumentDefinition,
  ItemDefinition,
  ScaleDefinition,
  WorkedExample,
} from '../../sdk/index.js';
import { defineInstrument, sumOf, sumOfScales } from '../../sdk/index.js';
import { SCALE_LABELS } from './scale-labels.js';

/** The eight syndromes. `other` belongs to no syndrome and counts in the total. */
const SYNDROMES = [
  'anxious-depressed',
  'withdrawn-depressed',
  'somatic-complaints',
  'social-problems',
  'thought-problems',
  'attention-problems',
  'rule-breaking',
  'aggressive',
] as const;
type Part = (typeof SYNDROMES)[number] | 'other';
export type AsebaScale = Part | 'internalising' | 'externalising' | 'total';

/** What tells one school-age form of the ASEBA from another. */
export interface AsebaForm<Item extends string, Form extends string> {
  readonly key: string;
  readonly label: InstrumentDefinition['label'];
  readonly about: InstrumentDefinition['about'];
  /** Who fills it in: `parent`, `teacher`, `self`. */
  readonly form: Form;
  readonly ageRange: readonly [number, number];
  /** Item numbers by scale; an item stands in one scale. Items are answered 0, 1, 2. */
  readonly scaleItems: Readonly<Record<Part, readonly Item[]>>;
  /** On the form and in no scale: the self-report asks about strengths too. */
  readonly uncounted?: readonly Item[];
  /** Any answer above 0 asks for action today. */
  readonly alarmItems: readonly Item[];
  readonly examples: readonly WorkedExample<NoInfer<Item>, AsebaScale, NoInfer<Form>>[];
}

/**
 * A school-age form of the ASEBA: eight syndromes, internalising, externalising, and a total over all
 * counted items. Higher is worse. No rule for missing items is in our sources: a scale needs all of its
 * items. The forms differ in their item lists; those of TRF and YSR come from a licensed provider.
 *
 * @example defineAsebaForm({ key: 'trf', form: 'teacher', scaleItems, ... }).scales.total.range[1] // twice the counted items
 */
export function defineAsebaForm<Item extends string, Form extends string>(
  form: AsebaForm<Item, Form>,
): InstrumentDefinition<Item, AsebaScale, Form, 'frequency'> {
  const { key, label, about, ageRange, scaleItems, uncounted = [], alarmItems } = form;
  const items = numbered([...Object.values(scaleItems).flat(), ...uncounted]);
  return defineInstrument<Item, AsebaScale, Form, 'frequency'>({
    key,
    edition: 1,
    label,
    about,
    source: SOURCE,
    forms: [form.form],
    ageRange,
    // The wording of the answers is protected: a licensed provider brings it.
    responseSets: { frequency: {} },
    items,
    scales: scalesOf(scaleItems),
    signals: {
      safety: {
        kind: 'alarm',
        label: SAFETY,
        when: { any: alarmItems.map((item) => ({ item, atLeast: 1 })) },
        source: SAFETY_SOURCE,
      },
    },
    outcomeScales: ['total'],
    examples: form.examples,
  });
}

const PROBLEMS = {
  direction: 'lower-is-better',
  level: 'interval',
  purposes: ['severity', 'change'],
} as const;

type Scales<Item extends string, Form extends string> = Readonly<
  Record<AsebaScale, ScaleDefinition<Item, AsebaScale, Form>>
>;

function scalesOf<Item extends string, Form extends string>(
  scaleItems: AsebaForm<Item, Form>['scaleItems'],
): Scales<Item, Form> {
  const part = (scale: Part) => ({
    ...PROBLEMS,
    label: SCALE_LABELS[scale],
    range: [0, highest(scaleItems, [scale])] as const,
    score: sumOf(scaleItems[scale]),
  });
  const broad = (scale: Exclude<AsebaScale, Part>, parts: readonly Part[]) => ({
    ...PROBLEMS,
    domain: DOMAINS[scale],
    label: SCALE_LABELS[scale],
    range: [0, highest(scaleItems, parts)] as const,
    score: sumOfScales<AsebaScale>(...parts),
  });
  return {
    'anxious-depressed': part('anxious-depressed'),
    'withdrawn-depressed': part('withdrawn-depressed'),
    'somatic-complaints': part('somatic-complaints'),
    'social-problems': part('social-problems'),
    'thought-problems': part('thought-problems'),
    'attention-problems': part('attention-problems'),
    'rule-breaking': part('rule-breaking'),
    aggressive: part('aggressive'),
    other: { ...part('other'), purposes: ['severity'] },
    internalising: broad('internalising', ['anxious-depressed', 'withdrawn-depressed', 'somatic-complaints']),
    externalising: broad('externalising', ['rule-breaking', 'aggressive']),
    total: broad('total', [...SYNDROMES, 'other']),
  };
}

const DOMAINS = {
  internalising: 'internalising-problems',
  externalising: 'externalising-problems',
  total: 'psychosocial-problems',
} as const;

/** Two points for each item. */
function highest<Item extends string>(
  scaleItems: Readonly<Record<Part, readonly Item[]>>,
  parts: readonly Part[],
): number {
  return parts.reduce((sum, part) => sum + 2 * scaleItems[part].length, 0);
}

/** Whole numbers come first, then the parts of 56: so are the keys of an object ordered. */
function numbered<Item extends string>(
  keys: readonly Item[],
): Record<Item, ItemDefinition<never, never, 'frequency'>> {
  const entries = keys
    .toSorted((left, right) => left.localeCompare(right, 'en', { numeric: true }))
    .map((key) => [
      key,
      { label: { nl: `Vraag ${key}`, en: `Item ${key}` }, range: [0, 2], responses: 'frequency' },
    ]);
  return Object.fromEntries(entries) as Record<Item, ItemDefinition<never, never, 'frequency'>>;
}

const SOURCE = {
  citation:
    'Achenbach, T. M. & Rescorla, L. A. (2001). Manual for the ASEBA School-Age Forms & Profiles. Burlington, VT: University of Vermont, Research Center for Children, Youth, & Families.',
  licence: 'Texts and T tables are not included: both are licensed by ASEBA.',
  texts: 'withheld',
  rightsHolder: 'ASEBA, University of Vermont',
  url: 'https://aseba.org',
} as const;

const SAFETY = {
  nl: 'Een antwoord kan wijzen op gevaar voor de jeugdige zelf. Bespreek vandaag de veiligheid.',
  en: 'An answer may point to danger to the youth by their own hand. Talk about safety today.',
} as const;

const SAFETY_SOURCE =
  'Van Meter, A. R. et al. (2018). European Child & Adolescent Psychiatry, 27(2), 159-169. doi:10.1007/s00787-017-1030-y: items 18 and 91 are the two about harming oneself; that any answer above 0 is an alarm is our choice';
