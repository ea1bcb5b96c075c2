import 'reflect-metadata';
import { createSchema, printSortedSchema } from './schema.js';

/** The text of schema.graphql, for the script that writes it. */
export function printedSchema(): string {
  return printSortedSchema(createSchema());
}
