import type { Clock } from '@trefzeker/shared';
import type { AgendaRepository } from './agenda/agenda-repository.js';
import { createAgendaRepository } from './agenda/sql-agenda-repository.js';
import type { NatureRepository } from './nature/nature-repository.js';
import { createNatureRepository } from './nature/nature-repository.js';
import type { AgreementRepository } from './agreements/agreement-repository.js';
import { createAgreementRepository } from './agreements/agreement-repository.js';
import type { HistoryRepository } from './corrections/history-repository.js';
import { createHistoryRepository } from './corrections/sql-history-repository.js';
import type { AccessLog } from './audit/access-log.js';
import { createAccessLog } from './audit/access-log-repository.js';
import type { ClientBsnRepository } from './clients/client-bsn-repository.js';
import { createClientBsnRepository } from './clients/client-bsn-repository.js';
import type { DoubleRepository } from './merge/double-repository.js';
import { createDoubleRepository } from './merge/double-repository.js';
import type { NotDoubleRepository } from './merge/not-double-repository.js';
import { createNotDoubleRepository } from './merge/not-double-repository.js';
import type { MergeRepository } from './merge/merge-repository.js';
import { createMergeRepository } from './merge/merge-repository.js';
import type { UseElsewhereRepository } from './clients/use-elsewhere-repository.js';
import { createUseElsewhereRepository } from './clients/use-elsewhere-repository.js';
import type { ClientLifeRepository } from './clients/client-life-repository.js';
import { createClientLifeRepository } from './clients/client-life-repository.js';
import type { FactRepository } from './indicators/fact-repository.js';
import { createFactRepository } from './indicators/sql-fact-repository.js';
import type { GoalScoreRepository } from './goals/goal-score-repository.js';
import { createGoalScoreRepository } from './goals/sql-goal-score-repository.js';
import type { DraftRepository } from './measurement/drafts/draft-repository.js';
import { createDraftRepository } from './measurement/drafts/sql-draft-repository.js';
import { createEarlierMeasurementRepository } from './measurement/earlier-measurement-repository.js';
import type { EarlierMeasurementRepository } from './measurement/earlier-measurements.js';
import type { MeasurementRepository } from './measurement/measurement-repository.js';
import { createMeasurementRepository } from './measurement/sql-measurement-repository.js';
import type { OrganisationRepository } from './organisation/organisation-repository.js';
import type { PersonRepository } from './organisation/person-repository.js';
import { createOrganisationRepository } from './organisation/sql-organisation-repository.js';
import { createPersonRepository } from './organisation/sql-person-repository.js';
import type { Database } from './platform/database/doors.js';
import { createClientRepository } from './registration/client-repository.js';
import { createTrajectoryRepository } from './registration/sql-trajectory-repository.js';
import type { ClientRepository, TrajectoryRepository } from './registration/trajectory-repository.js';

/** The ports with their adapters; made once in the composition root. */
export interface Repositories {
  readonly trajectories: TrajectoryRepository;
  readonly clients: ClientRepository;
  readonly lives: ClientLifeRepository;
  readonly bsns: ClientBsnRepository;
  readonly uses: UseElsewhereRepository;
  readonly merges: MergeRepository;
  readonly doubles: DoubleRepository;
  readonly notDoubles: NotDoubleRepository;
  readonly measurements: MeasurementRepository;
  readonly earlierMeasurements: EarlierMeasurementRepository;
  readonly drafts: DraftRepository;
  readonly agenda: AgendaRepository;
  readonly goalScores: GoalScoreRepository;
  readonly agreements: AgreementRepository;
  readonly nature: NatureRepository;
  readonly history: HistoryRepository;
  readonly facts: FactRepository;
  readonly organisations: OrganisationRepository;
  readonly people: PersonRepository;
  readonly accessLog: AccessLog;
}

export interface RepositoryDependencies {
  readonly database: Database;
  readonly clock: Clock;
}

export function createRepositories({ database, clock }: RepositoryDependencies): Repositories {
  const { read, write } = database;
  return {
    trajectories: createTrajectoryRepository(read),
    clients: createClientRepository(read),
    lives: createClientLifeRepository(read),
    bsns: createClientBsnRepository(read),
    uses: createUseElsewhereRepository(read),
    merges: createMergeRepository(read),
    doubles: createDoubleRepository(read),
    notDoubles: createNotDoubleRepository(read),
    measurements: createMeasurementRepository(read),
    earlierMeasurements: createEarlierMeasurementRepository(read),
    drafts: createDraftRepository(read),
    agenda: createAgendaRepository(read),
    goalScores: createGoalScoreRepository(read),
    agreements: createAgreementRepository(read),
    nature: createNatureRepository(read),
    history: createHistoryRepository(read),
    facts: createFactRepository(read),
    organisations: createOrganisationRepository(database),
    people: createPersonRepository(database),
    accessLog: createAccessLog(write, clock),
  };
}
