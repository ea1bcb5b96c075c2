import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema, printSortedSchema } from './schema.js';

describe('the schema', () => {
  test('is committed as it is: run `pnpm schema` after a change and have it reviewed', () => {
    const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

    expect(printSortedSchema(createSchema())).toBe(committed);
  });

  test('says of every type, field, argument and value what it means', () => {
    expect(namesWithoutDescription(createSchema())).toEqual([]);
  });
});

function namesWithoutDescription(schema: GraphQLSchema): readonly string[] {
  const named = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) return [];
    const self = { name: type.name, description: type.description };
    if (isEnumType(type)) return [self, ...type.getValues().map((value) => within(type.name, value))];
    if (isInputObjectType(type))
      return [self, ...Object.values(type.getFields()).map((field) => within(type.name, field))];
    if (!isObjectType(type)) return [self];
    const fields = Object.values(type.getFields());
    const args = fields.flatMap((field) =>
      field.args.map((arg) => within(`${type.name}.${field.name}`, arg)),
    );
    return [self, ...fields.map((field) => within(type.name, field)), ...args];
  });
  return named.filter(({ description }) => !description).map(({ name }) => name);
}

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function within(parent: string, { name, description }: Described): Described {
  return { name: `${parent}.${name}`, description };
}
