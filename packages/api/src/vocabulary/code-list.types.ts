import type { CodeList, PlainDate } from '@trefzeker/shared';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';

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
  const described = entries.map(({ code, label, note = null }) => ({ code, label, note }));
  return { id, title, source, validFrom, validTo, entries: described };
}
