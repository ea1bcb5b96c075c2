import type { Clock, GoalCodeList } from '@trefzeker/shared';
import type { AgreementRepository } from '../agreements/agreement-repository.js';
import type { GoalScoreRepository } from '../goals/goal-score-repository.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';
import { createCorrectDecision } from './correct-decision.js';
import { createCorrectGoal } from './correct-goal.js';
import { createCorrectGoalScore } from './correct-goal-score.js';
import { createCorrectCarePlan, createCorrectMeasurePlan } from './correct-plans.js';
import type { PartCorrectionCommands } from './part-correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'goals'>;
  readonly goals: GoalScoreRepository;
  readonly goalCodes: readonly GoalCodeList[];
  readonly agreements: AgreementRepository;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createPartCorrections(dependencies: Dependencies): PartCorrectionCommands {
  return {
    correctGoal: createCorrectGoal(dependencies),
    correctGoalScore: createCorrectGoalScore(dependencies),
    correctDecision: createCorrectDecision(dependencies),
    correctCarePlan: createCorrectCarePlan(dependencies),
    correctMeasurePlan: createCorrectMeasurePlan(dependencies),
  };
}
