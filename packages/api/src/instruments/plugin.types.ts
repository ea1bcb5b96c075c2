import type { LoadedPlugin, PluginState } from '@trefzeker/instruments';
import { Field, ObjectType } from 'type-graphql';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { InstrumentType, toInstrumentType } from './instrument.types.js';

const PluginStateEnum = registerEnum<PluginState['kind']>(
  'PluginState',
  'What became of a plug-in at the start.',
  {
    active: 'Loaded; its instruments can be used.',
    rejected: 'Refused: see the reason. Everything else works on.',
    disabled: 'Switched off in the configuration.',
  },
);

@ObjectType('Plugin', {
  description: 'A package or folder that brings instruments (uitbreiding).',
  simpleResolvers: true,
})
export class PluginType {
  @Field(() => String, { description: 'Where it was loaded from, as configured.' })
  readonly source!: string;

  @Field(() => PluginStateEnum, { description: 'Active, rejected or disabled.' })
  readonly state!: PluginState['kind'];

  @Field(() => String, { nullable: true, description: 'Why it was rejected; null otherwise.' })
  readonly reason!: string | null;

  @Field(() => [InstrumentType], { description: 'What it brought; empty unless it is active.' })
  readonly instruments!: readonly InstrumentType[];
}

export function toPluginType({ source, state, editions }: LoadedPlugin): PluginType {
  const reason = state.kind === 'rejected' ? state.reason : null;
  return { source, state: state.kind, reason, instruments: editions.map(toInstrumentType) };
}
