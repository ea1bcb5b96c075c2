import { createRandom } from '../simulation/create-random.js';
import { itemsOnForm } from '../scoring/items-on-form.js';
import type { InstrumentDefinition, NormSet } from '../sdk/index.js';

/** What is checked: an instrument with the norms that come with it. */
export interface Subject {
  readonly definition: InstrumentDefinition;
  readonly norms: readonly NormSet[];
}

/** Something that an instrument does and must not do. */
export interface ConformanceFinding {
  /** Where: scale, item, example, row. */
  readonly where: string;
  /** What is wrong, for the author. */
  readonly what: string;
  /** Of a problem with the contract: its code. */
  readonly code?: string;
}

/** One promise of the contract; no findings = kept. */
export type ConformanceCheck = (subject: Subject) => readonly ConformanceFinding[];

export type Answers = Readonly<Record<string, number>>;

const ROWS = 60;

/** Filled-in forms, the same each time: some complete, some with gaps, the two extremes among them. */
export function sampleRows(definition: InstrumentDefinition, form: string): readonly Answers[] {
  const random = createRandom(definition.edition);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const share = (row % 4) / 4;
    return filled(definition, form, ([lowest, highest]) =>
      random() < share ? null : lowest + Math.floor(random() * (highest - lowest + 1)),
    );
  });
  const extremes = [
    filled(definition, form, ([lowest]) => lowest),
    filled(definition, form, ([, highest]) => highest),
  ];
  return [...extremes, ...rows];
}

function filled(
  definition: InstrumentDefinition,
  form: string,
  answer: (range: readonly [number, number]) => number | null,
): Answers {
  const entries = itemsOnForm(definition, form).flatMap((key) => {
    const value = answer(definition.items[key]?.range ?? [0, 0]);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}
