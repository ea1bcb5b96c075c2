import type { Clock } from '@trefzeker/shared';
import type { AgreementRepository } from '../agreements/agreement-repository.js';
import type { GoalScoreRepository } from '../goals/goal-score-repository.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';
import { createCorrectCareEpisode } from './correct-care-episode.js';
import { createCorrectMeasure } from './correct-measure.js';
import { createCorrectTrajectory } from './correct-trajectory.js';
import type { CorrectionCommands } from './correction-commands.js';
import { createFindPart } from './find-part.js';
import type { HistoryRepository } from './history-repository.js';
import { createBesideOthers } from './other-trajectories.js';
import { createReopenTrajectory } from './reopen-trajectory.js';
import { createRestorePart } from './restore-part.js';
import { createVoidPart } from './void-part.js';

export interface CorrectionDependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: TrajectoryRepository;
  readonly agreements: AgreementRepository;
  readonly goals: Pick<GoalScoreRepository, 'wholeGoals'>;
  readonly history: HistoryRepository;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
}

export function createCorrectionCommands(dependencies: CorrectionDependencies): CorrectionCommands {
  const besideOthers = createBesideOthers(dependencies.trajectories, dependencies.clock);
  const findPart = createFindPart(dependencies);
  return {
    correctCareEpisode: createCorrectCareEpisode(dependencies),
    correctMeasure: createCorrectMeasure(dependencies),
    correctTrajectory: createCorrectTrajectory({ ...dependencies, besideOthers }),
    voidPart: createVoidPart({ ...dependencies, findPart }),
    restorePart: createRestorePart(dependencies),
    reopenTrajectory: createReopenTrajectory({ ...dependencies, besideOthers }),
  };
}
