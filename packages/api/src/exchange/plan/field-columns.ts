import type { ImportMapping, ValueSource } from '../import-mapping.js';

export type ImportField =
  | 'reference'
  | 'sex'
  | 'birthDate'
  | 'municipality'
  | 'trajectoryStart'
  | 'frame'
  | 'careForm'
  | 'careStart'
  | 'careAgreedEnd'
  | 'careEnd'
  | 'careEndReason'
  | 'takenOn'
  | 'measurement';

/** In which column of the file a field stands; absent for constants, and once the mapping is not at hand. */
export type FieldColumns = Readonly<Partial<Record<ImportField, string>>>;

export function fieldColumnsOf({ client, trajectory, care, takenOn }: ImportMapping): FieldColumns {
  const sources: Readonly<Partial<Record<ImportField, ValueSource | undefined>>> = {
    reference: client.reference,
    sex: client.sex,
    birthDate: client.birthDate ?? client.ageYears,
    municipality: client.municipality,
    trajectoryStart: trajectory.start,
    frame: trajectory.frame,
    careForm: care?.form,
    careStart: care?.start,
    careAgreedEnd: care?.agreedEnd,
    careEnd: care?.end,
    careEndReason: care?.endReason?.code,
    takenOn,
  };
  return Object.fromEntries(
    Object.entries(sources).flatMap(([field, source]) =>
      source !== undefined && 'column' in source ? [[field, source.column]] : [],
    ),
  );
}
