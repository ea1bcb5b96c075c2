import type { Localised } from '@trefzeker/shared';
import type { ReliabilityValue, ScaleNorm } from '../sdk/norm-set.js';
import type { CodebookValue } from './codebook.js';

/** Every number of one row of a norm set, with its source. What a row does not have is left out. */
export function normValues(norm: ScaleNorm): readonly CodebookValue[] {
  return [
    ...groupValues('functional', norm),
    ...groupValues('clinical', norm),
    ...reliabilityValues(norm),
    ...changeSdValues(norm),
    ...cutOffValues(norm),
    ...bandValues(norm),
    ...tableValues(norm),
  ];
}

const GROUPS: Readonly<Record<'functional' | 'clinical', Localised>> = {
  functional: { nl: 'gewone groep', en: 'functional group' },
  clinical: { nl: 'klinische groep', en: 'clinical group' },
};

function groupValues(which: 'functional' | 'clinical', norm: ScaleNorm): readonly CodebookValue[] {
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

function reliabilityValues({ reliability }: ScaleNorm): readonly CodebookValue[] {
  if (reliability === undefined) return [];
  const { kind, value, intervalDays, source, n } = reliability;
  const days = intervalDays === undefined ? { nl: '', en: '' } : daysOf(intervalDays);
  const label = {
    nl: `Betrouwbaarheid, ${KINDS[kind].nl}${days.nl}`,
    en: `Reliability, ${KINDS[kind].en}${days.en}`,
  };
  return [number(`reliability-${kind}`, value, { label, source, n })];
}

function daysOf(days: number): Localised {
  return { nl: ` na ${days} dagen`, en: ` after ${days} days` };
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

function tableValues({ tTable, linearT, functional, source }: ScaleNorm): readonly CodebookValue[] {
  const none = { value: null, range: null, n: null };
  const table = { nl: 'Tabel van ruwe score naar T', en: 'Table from raw score to T' };
  const formula = { nl: 'T = 50 + 10 × (ruw − gemiddelde) / SD', en: 'T = 50 + 10 × (raw − mean) / SD' };
  return [
    ...(tTable === undefined ? [] : [{ ...none, kind: 't-table', label: table, source: source ?? null }]),
    ...(linearT === true
      ? [{ ...none, kind: 'linear-t', label: formula, source: functional?.source ?? null }]
      : []),
  ];
}

interface Described {
  readonly label: Localised;
  readonly source: string;
  readonly n: number | undefined;
}

function number(kind: string, value: number, { label, source, n }: Described): CodebookValue {
  return { kind, label, value, range: null, n: n ?? null, source };
}
