import { z } from 'zod';

const localised = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/**
 * Where a value comes from: always the same, or a column of the file. `values` translates what stands in
 * the cell; a cell that is not in it is a problem, so a typing error never becomes a code.
 */
export const valueSource = z.union([
  z.strictObject({ constant: z.union([z.string().min(1), z.number()]).transform(String) }),
  z.strictObject({ column: z.string().min(1), values: z.record(z.string(), z.string()).optional() }),
]);

const client = z.strictObject({
  reference: valueSource,
  sex: valueSource.optional(),
  birthDate: valueSource.optional(),
  /** Whole years at the start of the trajectory; the birth date is then estimated, to the year. */
  ageYears: valueSource.optional(),
  municipality: valueSource.optional(),
});

const care = z.strictObject({
  /** `importing-organisation`, or the name or id of an organisation of the installation. */
  provider: valueSource,
  form: valueSource,
  provision: valueSource.optional(),
  start: valueSource,
  agreedEnd: valueSource.optional(),
  end: valueSource.optional(),
  /** The list is part of it: a bare '5' means two things in the framework of 2010 (3.9 and annex 8). */
  endReason: z.strictObject({ list: z.string().min(1), code: valueSource }).optional(),
});

const givenScore = z
  .strictObject({ raw: valueSource.optional(), t: valueSource.optional() })
  .refine((score) => score.raw !== undefined || score.t !== undefined, 'a score needs `raw` or `t`');

const measurement = z
  .strictObject({
    instrument: z.string().min(1),
    /** Absent: the newest edition. */
    edition: z.int().positive().optional(),
    informant: valueSource,
    answers: z.record(z.string(), valueSource).optional(),
    scores: z.record(z.string(), givenScore).optional(),
  })
  .refine(
    ({ answers, scores }) => (answers === undefined) !== (scores === undefined),
    'a measurement needs either `answers` or `scores`',
  );

/** Says which column of a file becomes what: the content of an `import.json`. */
export const importMappingSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z0-9][a-z0-9:-]*$/, 'lower-case letters, digits, "-" and ":"'),
    label: localised,
    about: localised,
    client,
    trajectory: z.strictObject({ start: valueSource, frame: valueSource }),
    /** Absent: the measurements are about the whole trajectory. */
    care: care.optional(),
    moment: valueSource,
    takenOn: valueSource,
    measurements: z.array(measurement).min(1),
    /** Columns that may be in the file and are not read. */
    ignored: z.array(z.string()).default([]),
    /** What a column holds, for the page; the standard mappings fill it in. */
    columns: z.record(z.string(), localised).optional(),
  })
  .refine(
    ({ client: { birthDate, ageYears } }) => birthDate === undefined || ageYears === undefined,
    'a client has either `birthDate` or `ageYears`, not both',
  );

export type ValueSource = z.infer<typeof valueSource>;
export type ImportMapping = z.infer<typeof importMappingSchema>;
export type MeasurementMapping = ImportMapping['measurements'][number];
