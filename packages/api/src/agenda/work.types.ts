import type { DutyState } from '@trefzeker/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from '../platform/graphql/page-info.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { WorkFilter } from './agenda-repository.js';
import { DutyStateEnum, DutyType } from './duty.types.js';

const WhoEnum = registerEnum<WorkFilter['who']>('WorkOf', 'Whose work.', {
  MINE: 'Of trajectories on which I work.',
  NOBODY: 'Of trajectories on which nobody of my organisation works yet.',
  ORGANISATION: 'All that my organisation has to do.',
});

@InputType('WorkFilter', { description: 'Which work. All conditions must hold.' })
export class WorkFilterInput {
  @Field(() => WhoEnum, { nullable: true, description: 'Absent: `MINE`.' })
  readonly who?: WorkFilter['who'] | null;

  @Field(() => [DutyStateEnum], {
    nullable: true,
    description: 'Absent: what can be done now, `OPEN` and `DUE_SOON`.',
  })
  readonly states?: readonly DutyState['kind'][] | null;

  @Field(() => ID, { nullable: true, description: 'Unit of the organisation that keeps the trajectory.' })
  readonly unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also what may be done and need not. Absent: no.' })
  readonly withOptional?: boolean | null;
}

@ObjectType('WorkEdge', { description: 'One duty of a page.', simpleResolvers: true })
class WorkEdgeType {
  @Field(() => String, { description: 'Place of this duty in the list.' })
  readonly cursor!: string;

  @Field(() => DutyType, { description: 'The duty, as it is now.' })
  readonly node!: DutyType;
}

@ObjectType('WorkCount', { description: 'How many duties are in one state.', simpleResolvers: true })
export class WorkCountType {
  @Field(() => DutyStateEnum, { description: 'The state.' })
  readonly state!: DutyState['kind'];

  @Field(() => Int, { description: 'Number of duties, whatever states the filter asks for.' })
  readonly count!: number;
}

@ObjectType('WorkConnection', { description: 'A page of work, first what is due first.' })
export class WorkConnectionType {
  readonly filter!: WorkFilter;

  @Field(() => [WorkEdgeType], { description: 'The duties of this page.' })
  readonly edges!: readonly WorkEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfoType;

  @Field(() => Boolean, {
    description:
      'False while the server still works out the agenda of many files, as after a large import: ask again.',
  })
  readonly isComplete!: boolean;
}

const NOW: readonly DutyState['kind'][] = ['open', 'due-soon'];

export function toWorkFilter(input: WorkFilterInput | null | undefined): WorkFilter {
  const { who, states, unitId, withOptional } = input ?? {};
  return {
    who: who ?? 'MINE',
    states: states ?? NOW,
    withOptional: withOptional ?? false,
    ...(unitId === null || unitId === undefined ? {} : { unitId }),
  };
}
