import type { SignalDefinition } from '@trefzeker/instruments';
import { raisedSignals } from '@trefzeker/instruments/scoring';
import { Field, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { ScoredForm } from './trajectory-file.js';

export const SignalKindEnum = registerEnum<SignalDefinition['kind']>(
  'SignalKind',
  'What a signal asks for (signaal).',
  {
    alarm: 'Action today: an answer about self-harm (alarm).',
    remark: 'How a score should be read (opmerking).',
  },
);

@ObjectType('Signal', {
  description: 'What must be seen when this measurement is looked at, by the rules of the instrument.',
  simpleResolvers: true,
})
export class SignalType {
  @Field(() => String, { description: 'Stable key within the instrument.' })
  readonly key!: string;

  @Field(() => SignalKindEnum, { description: 'Alarm or remark.' })
  readonly kind!: SignalDefinition['kind'];

  @Field(() => LocalisedTextType, { description: 'What is the matter and what to do.' })
  readonly label!: LocalisedTextType;
}

/** Alarms first. Read from what is stored, so that it says the same each time. */
export function toSignalTypes({ edition, form, answers, scores }: ScoredForm): readonly SignalType[] {
  if (form === null) return [];
  return [...raisedSignals(edition.definition, form, { answers, results: scores })];
}
