import type { Finding, Problem } from '@trefzeker/shared';
import { Field, ObjectType } from 'type-graphql';
import { LocalisedTextType } from './localised-text.types.js';

const PATH =
  'Where: the names from the input down, as `["endReason", "code"]`; in a list the place of the entry, from 0, as `["answers", "3", "value"]`.';
const CODE = 'Stable and machine-readable, kebab-case: `value-out-of-range`.';

@ObjectType('Problem', { description: 'One thing that is wrong with an input.', simpleResolvers: true })
export class ProblemType {
  @Field(() => [String], { description: PATH })
  readonly path!: readonly string[];

  @Field(() => String, { description: CODE })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'What is wrong, in plain words, without the value.' })
  readonly message!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'What is allowed, or what to do now.' })
  readonly hint!: LocalisedTextType;
}

@ObjectType('Finding', {
  description: 'Something worth knowing about an input that was accepted (bevinding). It never refuses.',
  simpleResolvers: true,
})
export class FindingType {
  @Field(() => [String], { description: PATH })
  readonly path!: readonly string[];

  @Field(() => String, { description: CODE })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'What was found, in plain words.' })
  readonly message!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'What it means for figures, or what can be done.' })
  readonly hint!: LocalisedTextType;
}

@ObjectType('InputRefused', {
  description: 'The input breaks a rule; nothing was stored. All problems together.',
  simpleResolvers: true,
})
export class InputRefusedType {
  readonly kind!: 'input-refused';

  @Field(() => String, { description: 'Always `INPUT_REFUSED`.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'What happened, in one sentence.' })
  readonly message!: LocalisedTextType;

  @Field(() => [ProblemType], { description: 'At least one; each with its place in the input.' })
  readonly problems!: readonly ProblemType[];
}

export function toProblemType({ path, code, message, hint }: Problem): ProblemType {
  return { path: path.map(String), code, message, hint };
}

export function toFindingType({ path, code, message, hint }: Finding): FindingType {
  return { path: path.map(String), code, message, hint };
}

export function toInputRefusedType({
  problems,
}: {
  readonly problems: readonly Problem[];
}): InputRefusedType {
  const message = {
    nl: 'De invoer klopt nog niet. Er is niets opgeslagen.',
    en: 'The input is not right yet. Nothing was stored.',
  };
  return { kind: 'input-refused', code: 'INPUT_REFUSED', message, problems: problems.map(toProblemType) };
}
