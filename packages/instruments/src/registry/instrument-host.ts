import type {
  Finding,
  Informant,
  InstrumentRef,
  NormResult,
  PlainDate,
  Problem,
  ScaleChange,
  ScaleResult,
  Sex,
} from '@trefzeker/shared';
import type { ChangePolicy } from '../sdk/change-policy.js';
import type { InstrumentDefinition } from '../sdk/definition.js';
import type { NormSet } from '../sdk/norm-set.js';

/** State of one plug-in; a broken one never stops the server. */
export type PluginState =
  | { readonly kind: 'active' }
  | { readonly kind: 'rejected'; readonly reason: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'disabled' };

export interface InstrumentEdition {
  readonly ref: InstrumentRef;
  /** With the wording of the providers who have it, in place of neutral labels. */
  readonly definition: InstrumentDefinition;
  /** Without that wording: what is stored with the measurements. Texts stay with their owner. */
  readonly skeleton: InstrumentDefinition;
  readonly packageVersion: string;
  /** SHA-256 of the skeleton in canonical JSON, hex. */
  readonly hash: string;
  /** `built-in`, or where the plug-in was loaded from, as configured. */
  readonly origin: string;
  /** Code that computes its scales with the rule `scorer`, for the box alone; null when it has none. */
  readonly scorer: string | null;
}

export interface LoadedPlugin {
  readonly source: string;
  /** Null where it was not read. */
  readonly packageVersion: string | null;
  /** Of the files that were read, as the configuration names it; null where it was not read. */
  readonly integrity: string | null;
  readonly state: PluginState;
  readonly editions: readonly InstrumentEdition[];
}

/** Facts about the person that scoring and norms may use; nothing else reaches a scorer. */
export interface ScoringContext {
  readonly informant: Informant;
  /** Whole years on the day it was taken; null when the birth date is unknown. */
  readonly ageYears: number | null;
  readonly sex: Sex;
  /** Day it was taken; without it only norm sets without validity bounds count. */
  readonly takenOn?: PlainDate;
}

export type CheckedAnswers =
  | {
      readonly kind: 'valid';
      readonly answers: Readonly<Record<string, number>>;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

export type CheckedNotes =
  | {
      readonly kind: 'valid';
      readonly notes: Readonly<Record<string, string>>;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

/** A score that came in ready: raw points, a T score, or both. */
export interface GivenScore {
  readonly raw: number | null;
  readonly t: number | null;
}

export type CheckedGivenScores =
  | {
      readonly kind: 'valid';
      readonly scores: Readonly<Record<string, GivenScore>>;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

export interface MeasurementScores {
  readonly scales: Readonly<Record<string, ScaleResult>>;
  readonly norms: Readonly<Record<string, NormResult>>;
  /** SHA-256 of edition, package version, form, and answers: the same input, the same hash. */
  readonly inputHash: string;
}

/** One end of a comparison. */
export interface ScoredMeasurement {
  readonly id: string;
  readonly instrument: InstrumentRef;
  readonly takenOn: PlainDate;
  readonly context: ScoringContext;
  readonly scales: Readonly<Record<string, ScaleResult>>;
  readonly norms: Readonly<Record<string, NormResult>>;
}

/** What the api needs of instruments. Pure but for loading; made once, in the composition root. */
export interface InstrumentHost {
  readonly plugins: readonly LoadedPlugin[];
  readonly editions: readonly InstrumentEdition[];
  readonly normSets: readonly NormSet[];
  readonly policies: readonly ChangePolicy[];
  /** The newest edition when none is named; undefined when nothing active has the key. The other methods throw INSTRUMENT_UNKNOWN then. */
  readonly find: (key: string, edition?: number) => InstrumentEdition | undefined;
  /** The form an informant fills in, `mother` -> `parent`; null when the instrument has no such form. */
  formFor(ref: InstrumentRef, informant: Informant): string | null;
  /** Validates whole input: unknown items, values out of range, items of another form; all problems together. */
  checkAnswers(
    ref: InstrumentRef,
    informant: Informant,
    answers: Readonly<Record<string, unknown>>,
  ): CheckedAnswers;
  /** Validates the texts beside the answers. */
  checkNotes(ref: InstrumentRef, informant: Informant, notes: Readonly<Record<string, string>>): CheckedNotes;
  /** What is worth knowing about the person in front of this instrument: an age it was not made for. Never refuses. */
  findingsFor(ref: InstrumentRef, context: ScoringContext): readonly Finding[];
  /** The same check for scores that came in ready. */
  checkGivenScores(
    ref: InstrumentRef,
    informant: Informant,
    scores: Readonly<Record<string, { readonly raw?: unknown; readonly t?: unknown }>>,
  ): CheckedGivenScores;
  /** A plug-in's own scorer that fails gives its scales no score (`scorer-failed`); the others have theirs. */
  score(
    ref: InstrumentRef,
    answers: Readonly<Record<string, number>>,
    context: ScoringContext,
  ): Promise<MeasurementScores>;
  /**
   * The same at once, for an instrument of rules alone.
   *
   * @throws RangeError when a scale needs the plug-in's own scorer.
   */
  scoreByRules(
    ref: InstrumentRef,
    answers: Readonly<Record<string, number>>,
    context: ScoringContext,
  ): MeasurementScores;
  scoreGiven(
    ref: InstrumentRef,
    scores: Readonly<Record<string, GivenScore>>,
    context: ScoringContext,
  ): MeasurementScores;
  /** One change for each scale whose purposes hold `change`. */
  change(
    start: ScoredMeasurement,
    end: ScoredMeasurement,
    choice: { readonly organisationId: string; readonly set?: string },
  ): readonly ScaleChange[];
}
