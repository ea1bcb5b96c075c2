import type { Clock } from '@trefzeker/shared';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';
import type { AgreementCommands } from './agreement-commands.js';
import type { AgreementRepository } from './agreement-repository.js';
import { createRegisterCarePlan } from './register-care-plan.js';
import { createRegisterDecision } from './register-decision.js';
import { createRegisterMeasurePlan } from './register-measure-plan.js';

export interface AgreementDependencies {
  readonly files: TrajectoryFiles;
  readonly agreements: AgreementRepository;
  readonly trajectories: Pick<TrajectoryRepository, 'trajectoryOf'>;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createAgreementCommands(dependencies: AgreementDependencies): AgreementCommands {
  return {
    registerDecision: createRegisterDecision(dependencies),
    registerCarePlan: createRegisterCarePlan(dependencies),
    registerMeasurePlan: createRegisterMeasurePlan(dependencies),
  };
}
