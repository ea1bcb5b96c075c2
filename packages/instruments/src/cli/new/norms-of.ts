import { itemsByScale, sumRange } from './definition-of.js';
import type { NewInstrument } from './new-options.js';

const SCHEMA = '../node_modules/@trefzeker/instruments/schemas/norm-table.schema.json';

/** What the JSON file says of the table beside it. The figures are invented and say so. */
export function normHead({ key }: NewInstrument): object {
  return {
    $schema: SCHEMA,
    key: `${key}-reference`,
    version: 1,
    instrument: key,
    edition: 1,
    label: { nl: 'Voorbeeld van normen', en: 'Example of norms' },
    population: 'Nobody: invented figures, to show the form of the table.',
    licence: 'CC0-1.0',
    status: 'draft',
    synthetic: true,
    validFrom: null,
    validTo: null,
    source: 'Invented by trefzeker new',
    table: 'reference.csv',
  };
}

const COLUMNS = [
  ...['scale', 'form', 'sex', 'age_from', 'age_to', 'mean', 'sd'],
  ...['clinical_mean', 'clinical_sd', 'reliability', 'reliability_kind'],
];

/** A row for each scale and form: the two groups a quarter from the ends of the range. */
export function normTable(wanted: NewInstrument): string {
  const { forms, ages, direction } = wanted;
  const rows = forms.flatMap((form) =>
    [...itemsByScale(wanted)].map(([scale, items]) => {
      const [lowest, highest] = sumRange(wanted, items.length);
      const quarter = (highest - lowest) / 4;
      const [well, unwell] =
        direction === 'lower-is-better'
          ? [lowest + quarter, highest - quarter]
          : [highest - quarter, lowest + quarter];
      const sd = Math.round((highest - lowest) * 15) / 100;
      return [scale, form, 'any', ...ages, well, sd, unwell, sd, 0.8, 'alpha'];
    }),
  );
  return `${[COLUMNS, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
}
