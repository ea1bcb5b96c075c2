import type { PlainDate } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { FindingType, InputRefusedType } from '../platform/graphql/problem.types.js';
import { SubTrajectoryType } from './care.types.js';
import { TrajectoryType } from './trajectory.types.js';

@InputType('CloseTrajectoryInput', { description: 'The closing of a file.' })
export class CloseTrajectoryInput {
  @Field(() => ID, { description: 'The trajectory.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => DateScalar, {
    description: 'Day on which the file is closed; not before the last care or measure ended.',
  })
  readonly closedOn!: PlainDate;
}

@ObjectType('TrajectoryClosed', { description: 'The file was closed.', simpleResolvers: true })
class TrajectoryClosedType {
  readonly kind!: 'closed';

  @Field(() => TrajectoryType, { description: 'The trajectory with its end and its new version.' })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

@ObjectType('TrajectoryStillRunning', {
  description: 'Not closed: something in it has not ended yet.',
  simpleResolvers: true,
})
export class TrajectoryStillRunningType {
  readonly kind!: 'still-running';

  @Field(() => String, { description: 'Always `TRAJECTORY_STILL_RUNNING`.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'What happened, in one sentence.' })
  readonly message!: LocalisedTextType;

  @Field(() => [SubTrajectoryType], { description: 'What still runs: end it first.' })
  readonly running!: readonly SubTrajectoryType[];
}

export const CloseTrajectoryResultUnion = createUnionType({
  name: 'CloseTrajectoryResult',
  description: 'What became of a trajectory that was to be closed.',
  types: () => [TrajectoryClosedType, TrajectoryStillRunningType, InputRefusedType] as const,
  resolveType: ({ kind }) => {
    switch (kind) {
      case 'closed':
        return TrajectoryClosedType;
      case 'still-running':
        return TrajectoryStillRunningType;
      case 'input-refused':
        return InputRefusedType;
    }
  },
});

export function toStillRunningType(running: readonly SubTrajectoryType[]): TrajectoryStillRunningType {
  const message = {
    nl: 'Het traject kan nog niet dicht: er loopt nog zorg of een maatregel.',
    en: 'The trajectory cannot be closed yet: care or a measure is still running.',
  };
  return { kind: 'still-running', code: 'TRAJECTORY_STILL_RUNNING', message, running };
}
