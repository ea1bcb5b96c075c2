import { Field, Int, ObjectType } from 'type-graphql';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { ListLanguage } from './list-queries.js';

export const ListLanguageEnum = registerEnum<ListLanguage>('ListLanguage', 'Language of a file.', {
  nl: 'Dutch.',
  en: 'English.',
});

@ObjectType('ListFile', {
  description:
    'A list as a file for a spreadsheet. It holds no names and no dates of birth: the reference leads to the client.',
  simpleResolvers: true,
})
export class ListFileType {
  @Field(() => String, { description: 'Name to save it under: `trajecten-2026-03-01.csv`.' })
  readonly fileName!: string;

  @Field(() => String, {
    description: 'CSV as Excel opens it: separated by semicolons, with a byte order mark; days are ISO.',
  })
  readonly text!: string;

  @Field(() => Int, { description: 'Lines without the head.' })
  readonly lines!: number;
}
