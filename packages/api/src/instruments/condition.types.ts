import type { CodebookCondition } from '@trefzeker/instruments';
import { Field, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';

@ObjectType('Condition', {
  description: 'When a question is asked or a signal is given (voorwaarde).',
  simpleResolvers: true,
})
export class ConditionType {
  @Field(() => LocalisedTextType, { description: 'As one sentence. Items and scales by their key.' })
  readonly words!: LocalisedTextType;

  @Field(() => String, {
    description:
      'As JSON, for a program: `{"item":"3","atLeast":1}`. The form, and what holds when, stand in docs/graphql.md.',
  })
  readonly json!: string;
}

export function toConditionType({ words, condition }: CodebookCondition): ConditionType {
  return { words, json: JSON.stringify(condition) };
}

/** @returns Null: always asked. */
export function toAskedIf(condition: CodebookCondition | null): ConditionType | null {
  return condition === null ? null : toConditionType(condition);
}
