import type { Actor, Clock, Finding, Problem } from '@trefzeker/shared';
import { createNatureCommands } from '../nature/register-problems.js';
import type { NatureRepository } from '../nature/nature-repository.js';
import type { RegisterProblemsCommand } from '../nature/nature-commands.js';
import type { AgreementCommands } from '../agreements/agreement-commands.js';
import type { AgreementRepository } from '../agreements/agreement-repository.js';
import { createAgreementCommands } from '../agreements/create-agreement-commands.js';
import type { CorrectionCommands } from '../corrections/correction-commands.js';
import { createCorrectionCommands } from '../corrections/create-correction-commands.js';
import type { ClientLifeRepository } from '../clients/client-life-repository.js';
import type { GoalScoreRepository } from '../goals/goal-score-repository.js';
import type { HistoryRepository } from '../corrections/history-repository.js';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import type { InputRefused } from '../input-refused.js';
import type {
  EndCareEpisodeCommand,
  EndMeasureCommand,
  RegisterCareEpisodeCommand,
  RegisterMeasureCommand,
} from '../use-cases.js';
import { createEndCareEpisode } from './end-care-episode.js';
import { createEndMeasure } from './end-measure.js';
import { createRegisterCareEpisode } from './register-care-episode.js';
import type { RegisterMeasureEventCommand } from './measure-event-commands.js';
import { createRegisterMeasure } from './register-measure.js';
import { createRegisterMeasureEvent } from './register-measure-event.js';
import { endedOf, toHeader } from './trajectory-file.js';
import type { TrajectoryFiles } from './trajectory-file.js';
import type { TrajectoryRepository } from './trajectory-repository.js';

/** What would become of a registration. */
export interface RegistrationCheck {
  /** Empty: it would be stored. */
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
}

type Check<Command> = (actor: Actor, command: Command) => Promise<RegistrationCheck>;

/** Looks at registrations while they are typed: by the commands themselves, over files that store nothing. */
export interface RegistrationChecks {
  readonly checkCareEpisode: Check<RegisterCareEpisodeCommand>;
  readonly checkCareEnd: Check<EndCareEpisodeCommand>;
  readonly checkMeasure: Check<RegisterMeasureCommand>;
  readonly checkMeasureEnd: Check<EndMeasureCommand>;
  readonly checkMeasureEvent: Check<RegisterMeasureEventCommand>;
  readonly checkDecision: Check<CommandOf<'registerDecision'>>;
  readonly checkCarePlan: Check<CommandOf<'registerCarePlan'>>;
  readonly checkMeasurePlan: Check<CommandOf<'registerMeasurePlan'>>;
  readonly checkProblems: Check<RegisterProblemsCommand>;
  readonly checkCareCorrection: Check<CorrectionOf<'correctCareEpisode'>>;
  readonly checkMeasureCorrection: Check<CorrectionOf<'correctMeasure'>>;
  readonly checkTrajectoryCorrection: Check<CorrectionOf<'correctTrajectory'>>;
}

type CommandOf<Name extends keyof AgreementCommands> = Parameters<AgreementCommands[Name]>[1];
type CorrectionOf<Name extends keyof CorrectionCommands> = Parameters<CorrectionCommands[Name]>[1];

interface Dependencies {
  readonly trajectories: TrajectoryRepository;
  readonly agreements: AgreementRepository;
  readonly history: HistoryRepository;
  readonly goals: Pick<GoalScoreRepository, 'wholeGoals'>;
  readonly nature: NatureRepository;
  readonly lives: Pick<ClientLifeRepository, 'listByClients'>;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly reads: ReadRecorder;
}

export function createRegistrationChecks(dependencies: Dependencies): RegistrationChecks {
  const { agreements, goals, history, nature, trajectories, organisations, clock } = dependencies;
  const files = createFilesToLookAt(dependencies);
  const newId = (): string => 'not-stored';
  const agreeing = createAgreementCommands({ files, agreements, trajectories, organisations, clock, newId });
  const problems = createNatureCommands({ files, nature, clock, newId });
  const correcting = createCorrectionCommands({
    ...{ files, agreements, goals, history, trajectories, organisations, clock },
  });
  return {
    checkCareEpisode: checking(createRegisterCareEpisode({ files, organisations, clock, newId })),
    checkCareEnd: checking(createEndCareEpisode({ files, trajectories, clock })),
    checkMeasure: checking(createRegisterMeasure({ files, trajectories, organisations, clock, newId })),
    checkMeasureEvent: checking(
      createRegisterMeasureEvent({ files, trajectories, organisations, clock, newId }),
    ),
    checkMeasureEnd: checking(createEndMeasure({ files, trajectories, clock })),
    checkDecision: checking((actor, command) => agreeing.registerDecision(actor, command)),
    checkCarePlan: checking((actor, command) => agreeing.registerCarePlan(actor, command)),
    checkProblems: checking((actor, command) => problems.registerProblems(actor, command)),
    checkMeasurePlan: checking((actor, command) => agreeing.registerMeasurePlan(actor, command)),
    checkCareCorrection: checking((actor, command) => correcting.correctCareEpisode(actor, command)),
    checkMeasureCorrection: checking((actor, command) => correcting.correctMeasure(actor, command)),
    checkTrajectoryCorrection: checking((actor, command) => correcting.correctTrajectory(actor, command)),
  };
}

type Outcome =
  InputRefused | { readonly kind: 'registered' | 'corrected'; readonly findings: readonly Finding[] };

function checking<Command>(command: (actor: Actor, command: Command) => Promise<Outcome>): Check<Command> {
  return async (actor, given) => {
    const outcome = await command(actor, given);
    return outcome.kind === 'input-refused'
      ? { problems: outcome.problems, findings: [] }
      : { problems: [], findings: outcome.findings };
  };
}

/** Files as they are now, whatever version somebody saw: what is looked at is not stored. */
function createFilesToLookAt({
  trajectories,
  lives,
  reads,
}: Pick<Dependencies, 'trajectories' | 'lives' | 'reads'>): TrajectoryFiles {
  return {
    open: async (actor, trajectoryId) => {
      requireRight(actor, 'REGISTER');
      const file = await trajectories.record(actor, trajectoryId);
      if (file === null) throw notFound('trajectory');
      reads.asked('read', [trajectoryId]);
      reads.clients([file.client.id]);
      return {
        record: file.record,
        client: file.client,
        isKeeper: file.record.keeperId === actor.organisationId,
        ended: () => endedOf(lives, actor, file.client.id),
        save: () => Promise.resolve(toHeader(file)),
        refuse: (problems) => Promise.resolve({ kind: 'input-refused', problems }),
      };
    },
  };
}
