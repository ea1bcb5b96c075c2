import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { PersonType, toPersonType } from '../identity/viewer.types.js';
import { toPage } from '../platform/graphql/to-page.js';
import {
  ApplyImportResultUnion,
  CheckImportInput,
  ImportConnectionType,
  ImportMappingType,
  ImportType,
  toApplyImportResult,
  toImportMappingType,
  toImportType,
} from './import.types.js';

@Resolver(() => ImportType)
export class ImportResolver {
  @Query(() => [ImportMappingType], { description: 'Ways to read a file, to choose from.' })
  importMappings(@Ctx() { actor, queries }: Context): readonly ImportMappingType[] {
    return queries.listImportMappings(actor).map(toImportMappingType);
  }

  @Query(() => ImportConnectionType, { description: 'Imports of the own organisation, newest first.' })
  async imports(
    @Arg('first', () => Int, { defaultValue: 20, description: 'From 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { actor, queries, cursors }: Context,
  ): Promise<ImportConnectionType> {
    const page = await queries.listImports(actor, cursors.page('imports', { first, after }));
    return toPage(page, {
      cursorOf: ({ id, createdAt }) => cursors.create('imports', { sortValue: createdAt.toISOString(), id }),
      toNode: toImportType,
    });
  }

  @Query(() => ImportType, { nullable: true, description: 'One import of the own organisation.' })
  async import(
    @Arg('id', () => ID, { description: 'Id of the import.' }) id: string,
    @Ctx() { actor, queries }: Context,
  ): Promise<ImportType> {
    return toImportType(await queries.findImport(actor, id));
  }

  @Mutation(() => ImportType, {
    description:
      'Reads and checks an uploaded file (POST /uploads); stores nothing but the check. It answers at once: ask `import` for the progress.',
  })
  async checkImport(
    @Arg('input', () => CheckImportInput, { description: 'The file and how to read it.' })
    input: CheckImportInput,
    @Ctx() { actor, imports }: Context,
  ): Promise<ImportType> {
    return toImportType(await imports.check(actor, input.uploadId, input.mapping));
  }

  @Mutation(() => ApplyImportResultUnion, {
    description: 'All or nothing. Refused unless the check found no problem.',
  })
  async applyImport(
    @Arg('id', () => ID, { description: 'Id of the import.' }) id: string,
    @Ctx() { actor, imports }: Context,
  ): Promise<typeof ApplyImportResultUnion> {
    return toApplyImportResult(await imports.apply(actor, id));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who uploaded it; null when the operator started it from the command line.',
  })
  async createdBy(@Root() { personId }: ImportType, @Ctx() { loaders }: Context): Promise<PersonType | null> {
    const person = personId === null ? null : await loaders.person(personId);
    return person === null ? null : toPersonType(person);
  }
}
