import { furtherTextsOf, groupsOf, itemsOf, notesOf, signalsOf } from '@trefzeker/instruments';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { CatalogueEntryType, toCatalogueEntryType } from './catalogue-entry.types.js';
import { CodebookType, toCodebookType } from './codebook.types.js';
import { InstrumentTextType } from './instrument-text.types.js';
import { InstrumentType, ItemType, toInstrumentType, toItemType } from './instrument.types.js';
import { ItemGroupType, toItemGroupType } from './item-group.types.js';
import { NoteDefinitionType } from './note-definition.types.js';
import { ScaleType, toScaleTypes } from './scale.types.js';
import { SignalDefinitionType, toSignalDefinitionType } from './signal-definition.types.js';

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

  @Query(() => [CatalogueEntryType], {
    description:
      'Instruments that the sources name and that cannot be used: a licensed provider must bring them. What is loaded is not among them.',
  })
  instrumentCatalogue(@Ctx() { actor, queries }: Context): readonly CatalogueEntryType[] {
    return queries.listCatalogue(actor).map(toCatalogueEntryType);
  }

  @FieldResolver(() => [ItemType], {
    description: 'Questions in their own order; empty when only scores are known.',
  })
  items(@Root() { loaded }: InstrumentType): readonly ItemType[] {
    return itemsOf(loaded.definition).map(toItemType);
  }

  @FieldResolver(() => [ItemGroupType], {
    description: 'Headings of the form, in its order; items without a group come before the first.',
  })
  groups(@Root() { loaded }: InstrumentType): readonly ItemGroupType[] {
    return groupsOf(loaded.definition).map(toItemGroupType);
  }

  @FieldResolver(() => [SignalDefinitionType], {
    description: 'What must be seen when a measurement is recorded.',
  })
  signals(@Root() { loaded }: InstrumentType): readonly SignalDefinitionType[] {
    return signalsOf(loaded.definition).map(toSignalDefinitionType);
  }

  @FieldResolver(() => [InstrumentTextType], {
    description: 'Texts in a language besides Dutch and English. What is missing is shown in one of these.',
  })
  texts(
    @Root() { loaded }: InstrumentType,
    @Arg('language', () => String, { nullable: true, description: 'BCP 47: `tr`. Absent: all of them.' })
    language: string | null,
  ): readonly InstrumentTextType[] {
    return furtherTextsOf(loaded.definition, language);
  }

  @FieldResolver(() => [NoteDefinitionType], { description: 'Texts that may be written beside the answers.' })
  notes(@Root() { loaded }: InstrumentType): readonly NoteDefinitionType[] {
    return notesOf(loaded.definition);
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
