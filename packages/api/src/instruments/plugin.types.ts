import type { ScorerFailure } from '@trefzeker/instruments';
import { SCORER_FAILURES } from '@trefzeker/instruments';
import { GraphQLDateTime } from 'graphql-scalars';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { ProblemType, toProblemType } from '../platform/graphql/problem.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { InstrumentType, toInstrumentType } from './instrument.types.js';
import type { PluginHealth, PluginStateCode, PluginStatus } from './plugin-status.js';
import type { PluginWatch } from './plugin-watch.js';
import type { ReloadOutcome } from './reload-plugins.js';

const PluginStateEnum = registerEnum<PluginStateCode>(
  'PluginState',
  'What became of a plug-in when it was loaded.',
  {
    active: 'Loaded; its instruments can be used.',
    rejected: 'Refused: see the reason. Everything else works on.',
    disabled: 'Switched off in the configuration.',
    removed: 'No longer in the configuration; what was measured with it keeps being explained.',
  },
);

@ObjectType('ScorerFailure', {
  description: 'The last time that the own scorer of a plug-in gave nothing usable.',
  simpleResolvers: true,
})
export class ScorerFailureType {
  @Field(() => String, { description: 'Kebab-case, stable: `too-slow`.' })
  readonly code!: ScorerFailure;

  @Field(() => LocalisedTextType, { description: 'What went wrong; never an answer or a score.' })
  readonly message!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'What its author can do.' })
  readonly hint!: LocalisedTextType;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  readonly at!: Date;
}

@ObjectType('Plugin', {
  description: 'A package or folder that brings instruments (uitbreiding).',
  simpleResolvers: true,
})
export class PluginType {
  @Field(() => String, { description: 'Where it was loaded from, as configured.' })
  readonly source!: string;

  @Field(() => PluginStateEnum, { description: 'Active, rejected, disabled or removed.' })
  readonly state!: PluginStateCode;

  @Field(() => GraphQLDateTime, { description: 'Since when it is so, in this version.' })
  readonly since!: Date;

  @Field(() => String, { nullable: true, description: 'Null where it could not be read.' })
  readonly packageVersion!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hash of the files that were read, as the configuration names it; null of built-ins.',
  })
  readonly integrity!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of why it was rejected; null otherwise.' })
  readonly reason!: string | null;

  @Field(() => [ProblemType], { description: 'All that is wrong with it; empty unless it is rejected.' })
  readonly problems!: readonly ProblemType[];

  @Field(() => [InstrumentType], { description: 'What it brought; empty unless it is active.' })
  readonly instruments!: readonly InstrumentType[];

  @Field(() => Int, {
    description:
      'How often its own scorer gave nothing usable since the server started. The answers were kept.',
  })
  readonly failures!: number;

  @Field(() => ScorerFailureType, {
    nullable: true,
    description: 'The last of these; null when there was none.',
  })
  readonly lastFailure!: ScorerFailureType | null;
}

export function toPluginType(status: PluginStatus, watch: Pick<PluginWatch, 'healthOf'>): PluginType {
  const { source, state, since, packageVersion, integrity, editions } = status;
  const { failures, last } = watch.healthOf(editions.map(({ ref }) => ref));
  const isRejected = state.kind === 'rejected';
  return {
    source,
    state: state.kind,
    since,
    packageVersion,
    integrity,
    reason: isRejected ? state.reason : null,
    problems: isRejected ? state.problems.map(toProblemType) : [],
    instruments: editions.map(toInstrumentType),
    failures,
    lastFailure: toFailureType(last),
  };
}

function toFailureType(last: PluginHealth['last']): ScorerFailureType | null {
  if (last === null) return null;
  const { what, next } = SCORER_FAILURES[last.code];
  return { ...last, message: what, hint: next };
}

@ObjectType('PluginsReloaded', {
  description: 'The configuration and its plug-ins were read again.',
  simpleResolvers: true,
})
class PluginsReloadedType {
  readonly kind!: 'reloaded';

  @Field(() => [PluginType], { description: 'All of them, as they are now.' })
  readonly plugins!: readonly PluginType[];
}

@ObjectType('ConfigurationInvalid', {
  description: 'The configuration cannot be read; what was loaded before is still in use.',
  simpleResolvers: true,
})
class ConfigurationInvalidType {
  readonly kind!: 'configuration-invalid';

  @Field(() => String, { description: 'Every problem with its place in the file, in English.' })
  readonly message!: string;
}

export const ReloadPluginsResultUnion = createUnionType({
  name: 'ReloadPluginsResult',
  description: 'What became of reading the plug-ins again.',
  types: () => [PluginsReloadedType, ConfigurationInvalidType] as const,
  resolveType: ({ kind }) => (kind === 'reloaded' ? PluginsReloadedType : ConfigurationInvalidType),
});

export function toReloadPluginsResult(
  outcome: ReloadOutcome,
  watch: Pick<PluginWatch, 'healthOf'>,
): PluginsReloadedType | ConfigurationInvalidType {
  if (outcome.kind !== 'reloaded') return outcome;
  return { kind: 'reloaded', plugins: outcome.plugins.map((status) => toPluginType(status, watch)) };
}
