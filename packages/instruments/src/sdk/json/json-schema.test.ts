import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_INS } from '../../registry/built-ins.js';
import { JSON_FORMS, jsonSchemaOf } from './json-schema.js';
import { readInstrument } from './read-json.js';

describe('jsonSchemaOf', () => {
  test.each(JSON_FORMS)(
    'is committed as it is for %s: run `pnpm instrument-schemas` after a change',
    (form) => {
      const committed = readFileSync(
        new URL(`../../../schemas/${form}.schema.json`, import.meta.url),
        'utf8',
      );

      expect(JSON.parse(committed)).toEqual(jsonSchemaOf(form));
    },
  );

  test('lets a file name its schema, and takes the name for no part of the instrument', () => {
    const definition = BUILT_INS[0]?.definition;
    const file = { $schema: '../schemas/instrument.schema.json', ...definition };

    expect(readInstrument(file)).toEqual({ kind: 'valid', value: definition });
    expect(readInstrument({ ...file, $schema: 7 }).kind).toBe('invalid');
  });
});
