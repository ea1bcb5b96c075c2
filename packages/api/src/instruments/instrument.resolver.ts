import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { CodebookType, toCodebookType } from './codebook.types.js';
import { InstrumentType, ItemType, toInstrumentType, toItemTypes } from './instrument.types.js';
import { NoteDefinitionType, toNoteDefinitionTypes } from './note-definition.types.js';
import { PluginType, toPluginType } from './plugin.types.js';
import { ScaleType, toScaleTypes } from './scale.types.js';

@Resolver(() => InstrumentType)
export class InstrumentResolver {
  @Query(() => [InstrumentType], { description: 'All editions that can be used, by key and edition.' })
  instruments(@Ctx() { actor, queries }: Context): readonly InstrumentType[] {
    return queries.listInstruments(actor).map(toInstrumentType);
  }

  @Query(() => InstrumentType, { nullable: true, description: 'One edition; the newest when none is named.' })
  instrument(
    @Arg('key', () => String, { description: 'Stable key: `sdq`.' }) key: string,
    @Arg('edition', () => Int, { nullable: true, description: 'Absent: the newest.' }) edition: number | null,
    @Ctx() { actor, queries }: Context,
  ): InstrumentType {
    return toInstrumentType(queries.findInstrument(actor, key, edition));
  }

  @Query(() => [PluginType], { description: 'All plug-ins of the configuration, with what became of each.' })
  plugins(@Ctx() { actor, queries }: Context): readonly PluginType[] {
    return queries.listPlugins(actor).map(toPluginType);
  }

  @FieldResolver(() => [ItemType], {
    description: 'Questions in their own order; empty when only scores are known.',
  })
  items(@Root() { loaded }: InstrumentType): readonly ItemType[] {
    return toItemTypes(loaded);
  }

  @FieldResolver(() => [NoteDefinitionType], { description: 'Texts that may be written beside the answers.' })
  notes(@Root() { loaded }: InstrumentType): readonly NoteDefinitionType[] {
    return toNoteDefinitionTypes(loaded);
  }

  @FieldResolver(() => [ScaleType], { description: 'Scales in their own order.' })
  scales(@Root() { loaded }: InstrumentType): readonly ScaleType[] {
    return toScaleTypes(loaded);
  }

  @FieldResolver(() => CodebookType, {
    description: 'Everything that is needed to read the data of this edition.',
  })
  codebook(@Root() { loaded }: InstrumentType, @Ctx() { actor, queries }: Context): CodebookType {
    return toCodebookType(queries.codebookOf(actor, loaded));
  }
}
