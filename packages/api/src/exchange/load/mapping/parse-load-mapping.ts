import type { Problem } from '@trefzeker/shared';
import { z } from 'zod';
import type { LoadMapping } from './load-mapping.js';
import { loadMappingSchema } from './load-mapping.js';

export type ParsedLoadMapping =
  | { readonly kind: 'mapping'; readonly mapping: LoadMapping }
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] };

/** Reads a mapping as somebody wrote it; all that is wrong with it, by place. A mapping holds no personal data. */
export function parseLoadMapping(text: string): ParsedLoadMapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'rejected', problems: [NOT_JSON] };
  }
  const parsed = loadMappingSchema.safeParse(value);
  if (parsed.success) return { kind: 'mapping', mapping: parsed.data };
  return { kind: 'rejected', problems: parsed.error.issues.map(toProblem) };
}

/** What the editor of a mapping checks against: `docs/load-mapping.schema.json`. */
export function loadMappingJsonSchema(): object {
  return { title: 'Mapping of a first load', ...z.toJSONSchema(loadMappingSchema, { io: 'input' }) };
}

function toProblem({ path, message }: z.core.$ZodIssue): Problem {
  const place = path.map(String).join('.');
  return {
    // The mapping is one text of the input; where in it stands in the words.
    path: ['mapping'],
    code: 'mapping-invalid',
    message: {
      nl: place === '' ? 'Het koppelbestand klopt niet.' : `In het koppelbestand klopt "${place}" niet.`,
      en: place === '' ? 'The mapping is not right.' : `In the mapping "${place}" is not right.`,
    },
    hint: { nl: `Wat er mis is (Engels): ${message}.`, en: `What is wrong: ${message}.` },
  };
}

const NOT_JSON: Problem = {
  path: ['mapping'],
  code: 'mapping-not-json',
  message: { nl: 'Het koppelbestand is geen JSON.', en: 'The mapping is not JSON.' },
  hint: {
    nl: 'Open het in een editor die JSON nakijkt: vaak ontbreekt een komma of een aanhalingsteken.',
    en: 'Open it in an editor that checks JSON: often a comma or a quote is missing.',
  },
};
