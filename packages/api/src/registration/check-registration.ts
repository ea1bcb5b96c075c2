import type { Actor, Clock, Finding, Problem } from '@trefzeker/shared';
import { createNatureCommands } from '../nature/register-problems.js';
import type { RegisterProblemsCommand } from '../nature/register-problems.js';
import type { AgreementCommands } from '../agreements/agreement-commands.js';
import type { AgreementRepository } from '../agreements/agreement-repository.js';
import { createAgreementCommands } from '../agreements/create-agreement-commands.js';
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
import { createRegisterMeasure } from './register-measure.js';
import type { TrajectoryFiles } from './trajectory-file.js';
import type { TrajectoryHeader, TrajectoryRepository, VersionedRecord } from './trajectory-repository.js';

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
  readonly checkDecision: Check<CommandOf<'registerDecision'>>;
  readonly checkCarePlan: Check<CommandOf<'registerCarePlan'>>;
  readonly checkMeasurePlan: Check<CommandOf<'registerMeasurePlan'>>;
  readonly checkProblems: Check<RegisterProblemsCommand>;
}

type CommandOf<Name extends keyof AgreementCommands> = Parameters<AgreementCommands[Name]>[1];

interface Dependencies {
  readonly trajectories: TrajectoryRepository;
  readonly agreements: AgreementRepository;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly reads: ReadRecorder;
}

export function createRegistrationChecks(dependencies: Dependencies): RegistrationChecks {
  const { agreements, trajectories, organisations, clock } = dependencies;
  const files = createFilesToLookAt(dependencies);
  const newId = (): string => 'not-stored';
  const agreeing = createAgreementCommands({ files, agreements, trajectories, organisations, clock, newId });
  const problems = createNatureCommands({ files, clock, newId });
  return {
    checkCareEpisode: checking(createRegisterCareEpisode({ files, organisations, clock, newId })),
    checkCareEnd: checking(createEndCareEpisode({ files, trajectories, clock })),
    checkMeasure: checking(createRegisterMeasure({ files, trajectories, organisations, clock, newId })),
    checkMeasureEnd: checking(createEndMeasure({ files, trajectories, clock })),
    checkDecision: checking((actor, command) => agreeing.registerDecision(actor, command)),
    checkCarePlan: checking((actor, command) => agreeing.registerCarePlan(actor, command)),
    checkProblems: checking((actor, command) => problems.registerProblems(actor, command)),
    checkMeasurePlan: checking((actor, command) => agreeing.registerMeasurePlan(actor, command)),
  };
}

type Outcome = InputRefused | { readonly kind: 'registered'; readonly findings: readonly Finding[] };

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
  reads,
}: Pick<Dependencies, 'trajectories' | 'reads'>): TrajectoryFiles {
  return {
    open: async (actor, trajectoryId) => {
      requireRight(actor, 'REGISTER');
      const file = await trajectories.record(actor, trajectoryId);
      if (file === null) throw notFound('trajectory');
      reads.asked('read', [trajectoryId]);
      reads.clients([file.client.id]);
      return {
        record: file.record,
        isKeeper: file.record.keeperId === actor.organisationId,
        save: () => Promise.resolve(toHeader(file)),
        refuse: (problems) => Promise.resolve({ kind: 'input-refused', problems }),
      };
    },
  };
}

function toHeader({ record, client, version }: VersionedRecord): TrajectoryHeader {
  const { id, keeperId, unitId, frameAtStart, start, end, closedOn } = record;
  return { id, client, keeperId, unitId, frameAtStart, start, end, closedOn, version };
}
