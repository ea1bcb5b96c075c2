import type {
  CareForm,
  EndReason,
  Frame,
  Informant,
  InstrumentRef,
  MeasurementInput,
  Moment,
  Provision,
  Sex,
} from '@trefzeker/shared';

/** What one row of a file says, checked as far as a row by itself can be. Dates are ISO text: it is staged as JSON. */
export interface ImportedRow {
  readonly row: number;
  readonly client: ImportedClient;
  readonly trajectory: { readonly start: string; readonly frame: Frame };
  /** Null: the measurements are about the whole trajectory. */
  readonly care: ImportedCare | null;
  readonly measurements: readonly ImportedMeasurement[];
}

/** What is not known is null, and then nothing is said about it. */
export interface ImportedClient {
  readonly reference: string;
  readonly sex: Sex | null;
  readonly birthDate: string | null;
  /** Whole years at the start of the trajectory. */
  readonly ageYears: number | null;
  readonly municipality: string | null;
}

export interface ImportedCare {
  readonly providerId: string;
  readonly form: CareForm;
  readonly provision: Provision;
  readonly start: string;
  readonly agreedEnd: string | null;
  readonly end: string | null;
  readonly endReason: EndReason | null;
}

export interface ImportedMeasurement {
  readonly instrument: InstrumentRef;
  readonly informant: Informant;
  readonly moment: Moment;
  readonly takenOn: string;
  readonly input: MeasurementInput;
}
