import type {
  Codebook,
  CodebookItem,
  CodebookNote,
  CodebookScale,
  CodebookScoring,
  FurtherText,
} from '@trefzeker/instruments';
import type { Direction } from '@trefzeker/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { CodebookExampleType, toCodebookExampleType } from './codebook-example.types.js';
import { CodebookNormSetType, toCodebookNormSetType } from './codebook-norms.types.js';
import { ConditionType, toAskedIf } from './condition.types.js';
import { InstrumentTextType } from './instrument-text.types.js';
import { ItemOptionType } from './instrument.types.js';
import { ItemGroupType, toItemGroupType } from './item-group.types.js';
import { NoteDefinitionType } from './note-definition.types.js';
import { SignalDefinitionType, toSignalDefinitionType } from './signal-definition.types.js';
import { DirectionEnum, ScaleLevelEnum, ScalePurposeEnum } from './scale.types.js';

@ObjectType('CodebookForm', { description: 'A form of an instrument.', simpleResolvers: true })
class CodebookFormType {
  @Field(() => String, { description: '`parent`, `teacher`, `self`, `professional`.' })
  readonly key!: string;

  @Field(() => [Int], { description: 'Youngest and oldest age in whole years, both inclusive.' })
  readonly ageRange!: readonly number[];
}

@ObjectType('CodebookItem', {
  description: 'A question, with what counts it (item).',
  simpleResolvers: true,
})
class CodebookItemType {
  @Field(() => String, { description: 'The instrument’s own number: `1`, `56a`.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, {
    description: 'A neutral label of our own where the wording is protected.',
  })
  readonly label!: LocalisedTextType;

  @Field(() => [Int], { description: 'Lowest and highest whole-number answer, both inclusive.' })
  readonly range!: readonly number[];

  @Field(() => [ItemOptionType], {
    description: 'Wording of the answers; empty where it may not be published.',
  })
  readonly options!: readonly ItemOptionType[];

  @Field(() => String, { nullable: true, description: 'Key of the group that it stands in; null for none.' })
  readonly group!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the answers that it shares with other items; null when it has its own.',
  })
  readonly responses!: string | null;

  @Field(() => ConditionType, {
    nullable: true,
    description: 'When it is asked; null: always. The condition of its group holds besides.',
  })
  readonly askedIf!: ConditionType | null;

  @Field(() => [String], { description: 'Forms that have the item.' })
  readonly forms!: readonly string[];

  @Field(() => [String], { description: 'Keys of the scales that count it.' })
  readonly scales!: readonly string[];

  @Field(() => [String], { description: 'Keys of the scales that count it the other way round.' })
  readonly reversedIn!: readonly string[];
}

@ObjectType('CodebookScoring', {
  description: 'How a scale is scored on some forms.',
  simpleResolvers: true,
})
class CodebookScoringType {
  @Field(() => [String], { description: 'Forms that are scored in this way.' })
  readonly forms!: readonly string[];

  @Field(() => [FiniteFloat], { description: 'Lowest and highest possible raw score, both inclusive.' })
  readonly range!: readonly number[];

  @Field(() => [String], {
    description: 'Keys of the items that count; empty when the score is made of scales or comes in ready.',
  })
  readonly items!: readonly string[];

  @Field(() => [String], { description: 'Items that count the other way round within their own range.' })
  readonly reversed!: readonly string[];

  @Field(() => [String], { description: 'Keys of the scales that are added up; empty for others.' })
  readonly parts!: readonly string[];

  @Field(() => [LocalisedTextType], { description: 'How the score comes about, step by step.' })
  readonly how!: readonly LocalisedTextType[];

  @Field(() => LocalisedTextType, { description: 'What happens when answers are missing.' })
  readonly missing!: LocalisedTextType;
}

@ObjectType('CodebookScale', {
  description: 'A scale, with how it is scored (schaal).',
  simpleResolvers: true,
})
class CodebookScaleType {
  @Field(() => String, { description: 'Stable key within the instrument.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'Name of the scale.' })
  readonly label!: LocalisedTextType;

  @Field(() => DirectionEnum, { description: 'Which way is better.' })
  readonly direction!: Direction;

  @Field(() => ScaleLevelEnum, { description: 'What may be calculated with it.' })
  readonly level!: CodebookScale['level'];

  @Field(() => [ScalePurposeEnum], { description: 'What it may be used for.' })
  readonly purposes!: CodebookScale['purposes'];

  @Field(() => Boolean, { description: 'Indicators such as problems reduced look at it.' })
  readonly isOutcome!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What is judged: scales of two instruments are pooled within one domain only; null: never.',
  })
  readonly domain!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many decimals a raw score is shown with; null: as it is.',
  })
  readonly decimals!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of the scale that is shown in its place, under its own name, when this one has no score.',
  })
  readonly fallback!: string | null;

  @Field(() => [CodebookScoringType], {
    description: 'One for each way in which it is scored; most scales have one for all their forms.',
  })
  readonly scoring!: readonly CodebookScoring[];
}

@ObjectType('Codebook', {
  description:
    'What somebody needs to read the data of one edition: questions, score rules, norms with their sources (codeboek). As a file: see docs/codebook.md.',
  simpleResolvers: true,
})
export class CodebookType {
  @Field(() => String, { description: 'SHA-256 of the definition, hex: the same text, the same hash.' })
  readonly hash!: string;

  @Field(() => String, { nullable: true, description: 'Where to read more; null when nobody says.' })
  readonly url!: string | null;

  @Field(() => [String], { description: 'Further publications that the definition rests on.' })
  readonly references!: readonly string[];

  @Field(() => [InstrumentTextType], {
    description:
      'Every text in a language besides Dutch and English. What is missing is shown in one of these.',
  })
  readonly texts!: readonly FurtherText[];

  @Field(() => [ItemGroupType], {
    description: 'In the order of the form; items without a group come before the first.',
  })
  readonly groups!: readonly ItemGroupType[];

  @Field(() => [CodebookFormType], { description: 'In the order of the definition.' })
  readonly forms!: readonly CodebookFormType[];

  @Field(() => [CodebookItemType], {
    description: 'In the order of the definition; empty when only scores are known.',
  })
  readonly items!: readonly CodebookItemType[];

  @Field(() => [CodebookScaleType], { description: 'In the order of the definition.' })
  readonly scales!: readonly CodebookScaleType[];

  @Field(() => [NoteDefinitionType], { description: 'Texts that may be written beside the answers.' })
  readonly notes!: readonly CodebookNote[];

  @Field(() => [SignalDefinitionType], { description: 'What must be seen when a measurement is recorded.' })
  readonly signals!: readonly SignalDefinitionType[];

  @Field(() => [CodebookNormSetType], {
    description: 'Every norm set of this edition that is loaded, published or not.',
  })
  readonly normSets!: readonly CodebookNormSetType[];

  @Field(() => [CodebookExampleType], { description: 'Worked examples; each is a test of the definition.' })
  readonly examples!: readonly CodebookExampleType[];
}

export function toCodebookType(codebook: Codebook): CodebookType {
  const { hash, source, texts, forms, groups, items, scales, notes, signals, normSets, examples } = codebook;
  return {
    ...{ hash, texts, forms, scales, notes },
    url: source.url ?? null,
    references: source.references ?? [],
    groups: groups.map(toItemGroupType),
    items: items.map(toCodebookItemType),
    signals: signals.map(toSignalDefinitionType),
    normSets: normSets.map(toCodebookNormSetType),
    examples: examples.map(toCodebookExampleType),
  };
}

function toCodebookItemType({ askedIf, ...item }: CodebookItem): CodebookItemType {
  return { ...item, askedIf: toAskedIf(askedIf) };
}
