import type { InstrumentEdition } from '@trefzeker/instruments';
import type { Localised } from '@trefzeker/shared';
import type { MeasurementMapping, ValueSource } from './import-mapping.js';

type Definition = InstrumentEdition['definition'];

/** What stands behind the standard columns of one instrument. */
export interface StandardInput {
  readonly measurement: Pick<MeasurementMapping, 'answers' | 'scores'>;
  readonly columns: Readonly<Record<string, Localised>>;
}

/** One column for each item, under the item's own key; null for an instrument without items. */
export function answerColumns({ items }: Definition): StandardInput | null {
  const keys = Object.keys(items);
  if (keys.length === 0) return null;
  const columns = Object.entries(items).map(
    ([key, { label, range }]) => [key, withRange(label, range)] as const,
  );
  const answers = keys.map((key): [string, ValueSource] => [key, { column: key }]);
  return { measurement: { answers: Object.fromEntries(answers) }, columns: Object.fromEntries(columns) };
}

/** Two columns for each scale, for scores that another system made. */
export function scoreColumns({ scales }: Definition): StandardInput {
  const columns = Object.entries(scales).flatMap(([key, { label, range }]): [string, Localised][] => {
    const raw = withRange({ nl: `${label.nl}, ruwe score`, en: `${label.en}, raw score` }, range);
    const t = { nl: `${label.nl}, T-score; mag leeg.`, en: `${label.en}, T score; may be empty.` };
    return [
      [rawColumn(key), raw],
      [tColumn(key), t],
    ];
  });
  const scores = Object.keys(scales).map(
    (key) => [key, { raw: { column: rawColumn(key) }, t: { column: tColumn(key) } }] as const,
  );
  return { measurement: { scores: Object.fromEntries(scores) }, columns: Object.fromEntries(columns) };
}

function rawColumn(scale: string): string {
  return `${scale}_raw`;
}

function tColumn(scale: string): string {
  return `${scale}_t`;
}

function withRange({ nl, en }: Localised, [low, high]: readonly [number, number]): Localised {
  return { nl: `${nl}: ${low} tot en met ${high}.`, en: `${en}: ${low} to ${high}.` };
}
