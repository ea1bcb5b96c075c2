import type { InstrumentRef } from '../instrument/score.js';
import type { Localised } from '../vocabulary/localised.js';

/** Something that the author of a plug-in should mend (`error`) or know (`note`). */
export interface AuthorFinding {
  /** File of the folder, as the author wrote it: `scorer.ts`, not what was made of it. */
  readonly file: string;
  /** Line in that file, from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Which part: `scale total`, `scales.total.range`; empty for the whole file. */
  readonly where: string;
  /** Name of the check that found it: one of the conformance kit, or `files`, `build`, `to-fill-in`, `norm-table`, `texts`. */
  readonly check: string;
  /** Kebab-case, stable; the name of the check where there is nothing finer. */
  readonly code: string;
  readonly message: Localised;
  /** What to do next. */
  readonly hint: Localised;
  readonly severity: 'error' | 'note';
}

/** How one worked example came out. */
export interface ExampleReport {
  readonly instrument: string;
  readonly edition: number;
  readonly title: string;
  readonly form: string;
  readonly isTrue: boolean;
  readonly scales: readonly ExampleScale[];
}

/** What one scale of a worked example should give, and gives. */
export interface ExampleScale {
  readonly scale: string;
  readonly expected: number | 'not-scorable';
  /** Null when the answers of the example are refused. */
  readonly actual: number | 'not-scorable' | null;
}

/** Whole years, both inclusive. */
export type AgeSpan = readonly [from: number, to: number];

/** For whom a norm set speaks of a scale. */
export interface NormCoverage {
  readonly normSet: string;
  readonly instrument: string;
  readonly edition: number;
  readonly scale: string;
  readonly form: string;
  readonly sex: 'F' | 'M' | 'X' | 'UNKNOWN';
  /** From the youngest to the oldest; null when there is no row at all. */
  readonly ages: AgeSpan | null;
  /** Ages of the instrument of which no row speaks. */
  readonly gaps: readonly AgeSpan[];
}

/** A plug-in folder as its author sees it on the live page, after the last save. */
export interface AuthorReport {
  /** The folder, as the author named it. */
  readonly folder: string;
  /** When the folder was read last, as an instant in ISO. */
  readonly readAt: string;
  /** Name and version of the package; null while its files cannot be read. */
  readonly plugin: { readonly name: string; readonly version: string } | null;
  readonly findings: readonly AuthorFinding[];
  readonly examples: readonly ExampleReport[];
  readonly coverage: readonly NormCoverage[];
  /** The instruments that can be tried: those of this save, else of the last one that could be read. */
  readonly instruments: readonly InstrumentRef[];
  /** This save could not be read: examples, norms and instruments are those of an earlier one. */
  readonly isOfEarlierSave: boolean;
}
