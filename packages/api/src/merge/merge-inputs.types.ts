import type { MergeChoices, MergeFact, Side } from '@trefzeker/shared';
import { MERGE_FACTS } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { InputRefused } from '../input-refused.js';
import {
  FindingType,
  InputRefusedType,
  toFindingType,
  toInputRefusedType,
} from '../platform/graphql/problem.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { ClientType, toClientType } from '../registration/client.types.js';
import type {
  ClientsMerged,
  MergeClientsCommand,
  MergeUndone,
  UndoClientMergeCommand,
} from './merge-commands.js';
import type { PairIds } from './open-pair.js';

const FACTS: Readonly<Record<MergeFact, string>> = {
  'given-name': 'Given name (voornaam).',
  'family-name': 'Family name (achternaam).',
  'birth-date': 'Date of birth (geboortedatum).',
  sex: 'Sex (geslacht).',
  residences: 'Municipality and moves (gemeente).',
  'family-key': 'Family key (gezinssleutel).',
  told: 'That the client was told about the data.',
  'died-on': 'Day of death (overlijden).',
  'care-aims': 'What care away from home aims at.',
};
export const MergeFactEnum = registerEnum<MergeFact>(
  'MergeFact',
  'What is weighed as one: taken whole from one of the two clients.',
  FACTS,
);

export const MergeSideEnum = registerEnum<Side>('MergeSide', 'Which of the two clients.', {
  STAYS: 'The client that stays.',
  GOES: 'The client that goes.',
});

@InputType('FactChoiceInput', { description: 'Which of the two is right, where they contradict.' })
class FactChoiceInput {
  @Field(() => MergeFactEnum, { description: 'About what.' })
  readonly fact!: MergeFact;

  @Field(() => MergeSideEnum, { description: 'Whose is right.' })
  readonly from!: Side;
}

@InputType('MergePreviewInput', { description: 'Two clients that may be one.' })
export class MergePreviewInput {
  @Field(() => ID, { description: 'The client that stays.' })
  readonly staysId!: string;

  @Field(() => ID, { description: 'The client that goes: its number leads to the one that stays.' })
  readonly goesId!: string;

  @Field(() => [FactChoiceInput], {
    nullable: true,
    description: 'What is right where the two contradict; the last one for a fact counts.',
  })
  readonly facts?: readonly FactChoiceInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Where one person stands with both and the two differ: who counts. Both: they are two people.',
  })
  readonly peopleIds?: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Trajectories that run at the same time may become one; see `MergePreview.joins`.',
  })
  readonly joinTrajectories?: boolean | null;
}

@InputType('MergeClientsInput', { description: 'Two clients that become one.' })
export class MergeClientsInput extends MergePreviewInput {
  @Field(() => Int, { description: '`Client.version` of the client that stays, as you read it.' })
  readonly staysVersion!: number;

  @Field(() => Int, { description: '`Client.version` of the client that goes, as you read it.' })
  readonly goesVersion!: number;

  @Field(() => String, { description: 'Why, on one line of at most 200 characters.' })
  readonly reason!: string;
}

@InputType('UndoClientMergeInput', { description: 'A client that becomes two again.' })
export class UndoClientMergeInput {
  @Field(() => ID, { description: 'The client that stayed.' })
  readonly clientId!: string;

  @Field(() => Int, { description: '`Client.version` as you read it: a change in between is refused.' })
  readonly clientVersion!: number;

  @Field(() => ID, { description: '`FormerNumber.id`.' })
  readonly mergeId!: string;

  @Field(() => String, { description: 'Why, on one line of at most 200 characters.' })
  readonly reason!: string;
}

const FINDINGS = 'Worth knowing; nothing was refused for it.';

@ObjectType('ClientsMerged', { description: 'The two are one client now.', simpleResolvers: true })
class ClientsMergedType {
  readonly kind!: 'clients-merged';

  @Field(() => ClientType, { description: 'The client that stays, with its next version.' })
  readonly client!: ClientType;

  @Field(() => [FindingType], { description: FINDINGS })
  readonly findings!: readonly FindingType[];
}

@ObjectType('MergeUndone', { description: 'They are two clients again.', simpleResolvers: true })
class MergeUndoneType {
  readonly kind!: 'merge-undone';

  @Field(() => ClientType, { description: 'The client that stayed, with its next version.' })
  readonly client!: ClientType;

  @Field(() => ClientType, { description: 'The client that is back, with its next version.' })
  readonly separated!: ClientType;

  @Field(() => [FindingType], { description: FINDINGS })
  readonly findings!: readonly FindingType[];
}

export const MergeClientsResultUnion = createUnionType({
  name: 'MergeClientsResult',
  description: 'What became of a merge.',
  types: () => [ClientsMergedType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'clients-merged' ? ClientsMergedType : InputRefusedType),
});

export const UndoClientMergeResultUnion = createUnionType({
  name: 'UndoClientMergeResult',
  description: 'What became of the undoing of a merge.',
  types: () => [MergeUndoneType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'merge-undone' ? MergeUndoneType : InputRefusedType),
});

export function toMergeChoices({ facts, peopleIds, joinTrajectories }: MergePreviewInput): MergeChoices {
  const chosen = Object.fromEntries((facts ?? []).map(({ fact, from }) => [fact, from]));
  const inOrder = MERGE_FACTS.flatMap((fact) => (fact in chosen ? [[fact, chosen[fact]] as const] : []));
  return {
    facts: Object.fromEntries(inOrder),
    peopleIds: peopleIds ?? [],
    areJoined: joinTrajectories ?? false,
  };
}

export function toPairIds({ staysId, goesId }: MergePreviewInput): PairIds {
  return { staysId, goesId };
}

export function toMergeClientsCommand(input: MergeClientsInput): MergeClientsCommand {
  const { staysVersion, goesVersion, reason } = input;
  return { ...toPairIds(input), staysVersion, goesVersion, choices: toMergeChoices(input), reason };
}

export function toUndoClientMergeCommand(input: UndoClientMergeInput): UndoClientMergeCommand {
  const { clientId, clientVersion, mergeId, reason } = input;
  return { clientId, clientVersion, mergeId, reason };
}

export function toMergeClientsResult(result: ClientsMerged | InputRefused): typeof MergeClientsResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { kind, client, findings } = result;
  return { kind, client: toClientType(client), findings: findings.map(toFindingType) };
}

export function toUndoClientMergeResult(
  result: MergeUndone | InputRefused,
): typeof UndoClientMergeResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { kind, client, separated, findings } = result;
  return {
    ...{ kind, client: toClientType(client), separated: toClientType(separated) },
    findings: findings.map(toFindingType),
  };
}
