import type { SubTrajectory } from '@trefzeker/shared';
import { toFindingType, toInputRefusedType } from '../platform/graphql/problem.types.js';
import type { Commands } from '../use-cases.js';
import type { SubTrajectoryParts } from './care.types.js';
import { toCareEpisodeType, toMeasureType, toSubTrajectoryType } from './care.types.js';
import { toClientType } from './client.types.js';
import type { CloseTrajectoryResultUnion } from './close-trajectory.types.js';
import { toStillRunningType } from './close-trajectory.types.js';
import type { RegisterCareEpisodeResultUnion, RegisterMeasureResultUnion } from './register-care.types.js';
import type { RegisterClientResultUnion, RegisterTrajectoryResultUnion } from './register.types.js';
import { toTrajectoryType } from './trajectory.types.js';

type ResultOf<Command extends keyof Commands> = Awaited<ReturnType<Commands[Command]>>;

export function toClientResult(result: ResultOf<'registerClient'>): typeof RegisterClientResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { client, findings } = result;
  return { kind: 'registered', client: toClientType(client), findings: findings.map(toFindingType) };
}

export function toTrajectoryResult(
  result: ResultOf<'registerTrajectory'>,
): typeof RegisterTrajectoryResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { trajectory, findings } = result;
  return {
    kind: 'registered',
    trajectory: toTrajectoryType(trajectory),
    findings: findings.map(toFindingType),
  };
}

export function toCareEpisodeResult(
  result: ResultOf<'registerCareEpisode'>,
): typeof RegisterCareEpisodeResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { careEpisode, trajectory, findings } = result;
  return {
    kind: 'registered',
    careEpisode: toCareEpisodeType(careEpisode),
    trajectory: toTrajectoryType(trajectory),
    findings: findings.map(toFindingType),
  };
}

export function toMeasureResult(result: ResultOf<'registerMeasure'>): typeof RegisterMeasureResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { measure, trajectory, findings } = result;
  return {
    kind: 'registered',
    measure: toMeasureType(measure),
    trajectory: toTrajectoryType(trajectory),
    findings: findings.map(toFindingType),
  };
}

/** @param partsOf - Loads the care and measures of what still runs. */
export async function toCloseResult(
  result: ResultOf<'closeTrajectory'>,
  partsOf: (running: readonly SubTrajectory[]) => Promise<readonly SubTrajectoryParts[]>,
): Promise<typeof CloseTrajectoryResultUnion> {
  switch (result.kind) {
    case 'input-refused':
      return toInputRefusedType(result);
    case 'still-running':
      return toStillRunningType((await partsOf(result.running)).map(toSubTrajectoryType));
    case 'closed': {
      const { trajectory, findings } = result;
      return {
        kind: 'closed',
        trajectory: toTrajectoryType(trajectory),
        findings: findings.map(toFindingType),
      };
    }
  }
}
