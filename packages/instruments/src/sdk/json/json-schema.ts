import { z } from 'zod';
import { instrumentSchema } from './instrument-schema.js';
import { manifestSchema } from './manifest-schema.js';
import { normSetSchema, normTableSchema } from './norm-set-schema.js';
import { policySchema } from './policy-schema.js';
import { bundlesSchema } from './texts.js';

const FORMS = {
  instrument: { schema: instrumentSchema, title: 'An instrument: items, scales, examples' },
  'norm-set': { schema: normSetSchema, title: 'Norms of one edition of an instrument' },
  'norm-table': { schema: normTableSchema, title: 'Norms of which the rows stand in CSV tables' },
  policy: { schema: policySchema, title: 'How two scores become a class of change' },
  texts: { schema: bundlesSchema, title: 'Wording of one language, by instrument' },
  plugin: { schema: manifestSchema, title: 'trefzeker.plugin.json: what a plug-in folder holds' },
} as const;

/** The files that a plug-in may hold. */
export type JsonForm = keyof typeof FORMS;
export const JSON_FORMS = Object.keys(FORMS) as readonly JsonForm[];

/**
 * The JSON Schema (2020-12) of one kind of file, for editors: names, types and bounds. What parts say
 * of each other (a range that a rule leaves, an item that is not there) no schema can tell: reading the
 * file does.
 */
export function jsonSchemaOf(form: JsonForm): Readonly<Record<string, unknown>> {
  const { schema, title } = FORMS[form];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', override: tidy });
  return { $schema, $id: `${form}.schema.json`, title, ...rest };
}

interface Overridden {
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** Frozen in memory is not read-only in a file; a whole number without a bound needs none written. */
function tidy({ jsonSchema }: Overridden): void {
  delete jsonSchema.readOnly;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
