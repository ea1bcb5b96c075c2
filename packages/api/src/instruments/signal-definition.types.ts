import type { CodebookSignal } from '@trefzeker/instruments';
import { Field, ObjectType } from 'type-graphql';
import { SignalKindEnum } from '../measurement/signal.types.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { ConditionType, toConditionType } from './condition.types.js';

@ObjectType('SignalDefinition', {
  description: 'What must be seen when a measurement is recorded, by the rules of the instrument (signaal).',
  simpleResolvers: true,
})
export class SignalDefinitionType {
  @Field(() => String, { description: 'Stable key within the instrument.' })
  readonly key!: string;

  @Field(() => SignalKindEnum, { description: 'Alarm or remark.' })
  readonly kind!: CodebookSignal['kind'];

  @Field(() => LocalisedTextType, { description: 'What is the matter and what to do.' })
  readonly label!: LocalisedTextType;

  @Field(() => ConditionType, { description: 'When it is given.' })
  readonly when!: ConditionType;

  @Field(() => [String], { description: 'Forms that can give it.' })
  readonly forms!: readonly string[];

  @Field(() => String, { description: 'Who says so.' })
  readonly source!: string;
}

export function toSignalDefinitionType({ when, ...signal }: CodebookSignal): SignalDefinitionType {
  return { ...signal, when: toConditionType(when) };
}
