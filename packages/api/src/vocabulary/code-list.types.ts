import { codeLabel, mappingsOf } from '@trefzeker/shared';
import type { CodeList, MappingRelation, PlainDate } from '@trefzeker/shared';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';

const MappingRelationEnum = registerEnum<MappingRelation>(
  'MappingRelation',
  'How well a code of one list fits one of another.',
  {
    exact: 'Both mean the same.',
    narrower: 'The other code holds more: there is no way back.',
  },
);

@ObjectType('MappedCode', { description: 'A code in the words of another list.', simpleResolvers: true })
class MappedCodeType {
  @Field(() => String, { description: 'Id of that list.' })
  readonly list!: string;

  @Field(() => String, { description: 'Code in that list.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'Meaning of that code.' })
  readonly label!: LocalisedTextType;

  @Field(() => MappingRelationEnum, { description: 'How well it fits.' })
  readonly relation!: MappingRelation;
}

@ObjectType('CodeEntry', { description: 'One code of a list.', simpleResolvers: true })
export class CodeEntryType {
  @Field(() => String, { description: 'Official code, as text: `03`, `2.1`.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'Meaning.' })
  readonly label!: LocalisedTextType;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'What to know before choosing it; null when nothing.',
  })
  readonly note!: LocalisedTextType | null;

  @Field(() => [MappedCodeType], {
    description:
      'The same in other lists, where there is a mapping: an ending reason of 2018 in the codes of 2010.',
  })
  readonly mapsTo!: readonly MappedCodeType[];
}

@ObjectType('CodeList', {
  description: 'An official or own list of codes (codelijst).',
  simpleResolvers: true,
})
export class CodeListType {
  @Field(() => String, { description: 'Stored beside each code: a bare code means nothing.' })
  readonly id!: string;

  @Field(() => LocalisedTextType, { description: 'Name of the list.' })
  readonly title!: LocalisedTextType;

  @Field(() => String, { description: 'Paragraph or annex that defines it.' })
  readonly source!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it holds; null when it always did.',
  })
  readonly validFrom!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it holds; null when it still does.',
  })
  readonly validTo!: PlainDate | null;

  @Field(() => [CodeEntryType], { description: 'The codes, in the order of the source.' })
  readonly entries!: readonly CodeEntryType[];
}

export function toCodeListType({ id, title, source, validFrom, validTo, entries }: CodeList): CodeListType {
  const described = entries.map(({ code, label, note = null }) => ({
    ...{ code, label, note },
    mapsTo: mappingsOf({ list: id, code }).map(({ reason, relation }) => ({
      ...{ ...reason, relation },
      label: codeLabel(reason.list, reason.code),
    })),
  }));
  return { id, title, source, validFrom, validTo, entries: described };
}
