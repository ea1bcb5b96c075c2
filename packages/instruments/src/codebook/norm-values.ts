import type { Localised } from '@trefzeker/shared';
import type { ReliabilityValue, ScaleNorm } from '../sdk/norm-set.js';
import type { CodebookValue } from './codebook.js';

/** Every number of one row of a norm set, with its source. What a row does not have is left out. */
export function normValues(norm: ScaleNorm): readonly CodebookValue[] {
  return [
    ...groupValues('functional', norm),
    ...groupValues('clinical', norm),
    ...groupValues('after', norm),
    ...correlationValues(norm),
    ...reliabilityValues(norm),
    ...minimalDifferenceValues(norm),
    ...changeSdValues(norm),
    ...cutOffValues(norm),
    ...bandValues(norm),
    ...tableValues(norm),
  ];
}

type Group = 'functional' | 'clinical' | 'after';

const GROUPS: Readonly<Record<Group, Localised>> = {
  functional: { nl: 'gewone groep', en: 'functional group' },
  clinical: { nl: 'klinische groep', en: 'clinical group' },
  after: { nl: 'klinische groep op het latere moment', en: 'clinical group at the later moment' },
};

function groupValues(which: Group, norm: ScaleNorm): readonly CodebookValue[] {
  const values = norm[which];
  if (values === undefined) return [];
  const { mean, sd, source, n } = values;
  const { nl, en } = GROUPS[which];
  return [
    number(`${which}-mean`, mean, { label: { nl: `Gemiddelde, ${nl}`, en: `Mean, ${en}` }, source, n }),
    number(`${which}-sd`, sd, {
      label: { nl: `Standaarddeviatie, ${nl}`, en: `Standard deviation, ${en}` },
      source,
      n,
    }),
  ];
}

const KINDS: Readonly<Record<ReliabilityValue['kind'], Localised>> = {
  'test-retest': { nl: 'hertest', en: 'test-retest' },
  alpha: { nl: 'alfa', en: 'alpha' },
  'inter-rater': { nl: 'tussen beoordelaars', en: 'inter-rater' },
  unspecified: { nl: 'soort niet vermeld', en: 'kind not stated' },
};

function correlationValues({ correlation }: ScaleNorm): readonly CodebookValue[] {
  if (correlation === undefined) return [];
  const { value, source, n } = correlation;
  const label = { nl: 'Samenhang tussen beide momenten (r)', en: 'Correlation between both moments (r)' };
  return [number('correlation', value, { label, source, n })];
}

function reliabilityValues({ reliability, reliabilityAfter }: ScaleNorm): readonly CodebookValue[] {
  return [
    ...(reliability === undefined ? [] : [reliabilityValue('reliability', reliability)]),
    ...(reliabilityAfter === undefined ? [] : [reliabilityValue('reliability-after', reliabilityAfter)]),
  ];
}

function reliabilityValue(
  which: 'reliability' | 'reliability-after',
  { kind, value, intervalDays, source, n }: ReliabilityValue,
): CodebookValue {
  const days = intervalDays === undefined ? { nl: '', en: '' } : daysOf(intervalDays);
  const moment =
    which === 'reliability'
      ? { nl: '', en: '' }
      : { nl: ' op het latere moment', en: ' at the later moment' };
  const label = {
    nl: `Betrouwbaarheid${moment.nl}, ${KINDS[kind].nl}${days.nl}`,
    en: `Reliability${moment.en}, ${KINDS[kind].en}${days.en}`,
  };
  return number(`${which}-${kind}`, value, { label, source, n });
}

function daysOf(days: number): Localised {
  return { nl: ` na ${days} dagen`, en: ` after ${days} days` };
}

function minimalDifferenceValues({ minimalDifference }: ScaleNorm): readonly CodebookValue[] {
  if (minimalDifference === undefined) return [];
  const { value, source, n } = minimalDifference;
  const label = { nl: 'Kleinste verschil dat mensen merken', en: 'Smallest difference that people notice' };
  return [number('minimal-difference', value, { label, source, n })];
}

function changeSdValues({ changeSd }: ScaleNorm): readonly CodebookValue[] {
  if (changeSd === undefined) return [];
  const label = { nl: 'Standaarddeviatie voor verandering', en: 'Standard deviation for change' };
  return [number('change-sd', changeSd.sd, { label, source: changeSd.source, n: changeSd.n })];
}

function cutOffValues({ namedCutOffs = {} }: ScaleNorm): readonly CodebookValue[] {
  return Object.entries(namedCutOffs).map(([name, { value, source, n }]) =>
    number(`cut-off-${name}`, value, { label: { nl: `Grens ${name}`, en: `Cut-off ${name}` }, source, n }),
  );
}

function bandValues({ bands = [], source }: ScaleNorm): readonly CodebookValue[] {
  return bands.map(({ key, from, upTo }) => ({
    kind: `band-${key}`,
    label: { nl: `Gebied ${key}`, en: `Band ${key}` },
    value: null,
    range: { from, upTo },
    n: null,
    source: source ?? null,
  }));
}

function tableValues(norm: ScaleNorm): readonly CodebookValue[] {
  const { tTable, percentileTable, linearT, functional, source = null } = norm;
  const linear = functional?.source ?? null;
  return [
    ...(tTable === undefined ? [] : [table('t-table', source)]),
    ...(percentileTable === undefined ? [] : [table('percentile-table', source)]),
    ...(linearT === true ? [table('linear-t', linear)] : []),
  ];
}

const TABLES: Readonly<Record<'t-table' | 'percentile-table' | 'linear-t', Localised>> = {
  't-table': { nl: 'Tabel van ruwe score naar T', en: 'Table from raw score to T' },
  'percentile-table': { nl: 'Tabel van score naar percentiel', en: 'Table from score to percentile' },
  'linear-t': { nl: 'T = 50 + 10 × (ruw − gemiddelde) / SD', en: 'T = 50 + 10 × (raw − mean) / SD' },
};

function table(kind: keyof typeof TABLES, source: string | null): CodebookValue {
  return { kind, label: TABLES[kind], value: null, range: null, n: null, source };
}

interface Described {
  readonly label: Localised;
  readonly source: string;
  readonly n: number | undefined;
}

function number(kind: string, value: number, { label, source, n }: Described): CodebookValue {
  return { kind, label, value, range: null, n: n ?? null, source };
}
