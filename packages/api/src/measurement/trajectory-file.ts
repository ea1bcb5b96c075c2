import type { InstrumentEdition } from '@trefzeker/instruments';
import type { NormResult, ScaleChange, ScaleResult, Sex } from '@trefzeker/shared';
import { ageOn } from '@trefzeker/shared';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { StoredMeasurement } from './measurement-repository.js';

/** A measurement with what is needed to read it. */
export interface MeasurementInFile {
  readonly measurement: StoredMeasurement;
  readonly trajectory: TrajectoryHeader;
  readonly edition: InstrumentEdition;
  /** The form the informant filled in; null when the instrument has none for this informant. */
  readonly form: string | null;
}

/** The scores of one form with what is needed to read them, whether it was stored or only tried. */
export interface ScoredForm {
  readonly edition: InstrumentEdition;
  /** Null when the instrument has none for this informant. */
  readonly form: string | null;
  readonly answers: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, ScaleResult>>;
  readonly norms: Readonly<Record<string, NormResult>>;
  /** Age in whole years on the day it was taken; null when it is not known. */
  readonly person: { readonly sex: Sex; readonly ageYears: number | null };
}

export function scoredFormOf({ measurement, trajectory, edition, form }: MeasurementInFile): ScoredForm {
  const { answers, scores, norms, takenOn } = measurement;
  const { client } = trajectory;
  const person = { sex: client.sex, ageYears: ageOn(client, takenOn) };
  return { edition, form, answers: answers ?? {}, scores, norms, person };
}

/** A change with its two ends. */
export interface ChangeInFile {
  readonly change: ScaleChange;
  readonly start: MeasurementInFile;
  readonly end: MeasurementInFile;
}
