import type { InstrumentHost } from '@trefzeker/instruments';
import type { Clock, GoalCodeList, IndicatorSet } from '@trefzeker/shared';
import { createAgendas } from './agenda/agendas.js';
import { createAgendaCommands } from './agenda/change-agenda.js';
import type { ConfiguredPlan } from './agenda/plans-in-use.js';
import { createGoalCommands } from './goals/change-goals.js';
import { createNatureCommands } from './nature/register-problems.js';
import { createAgreementCommands } from './agreements/create-agreement-commands.js';
import { createCorrectionCommands } from './corrections/create-correction-commands.js';
import { createPartCorrections } from './corrections/create-part-corrections.js';
import { createClientCommands } from './clients/create-client-commands.js';
import { createFollowMerged } from './merge/follow-merged.js';
import { createMergeCommands } from './merge/create-merge-commands.js';
import { createAccessLineWriter } from './audit/access-log-repository.js';
import { createLogFailure, withFailureLog } from './audit/with-failure-log.js';
import { createDiscardDraft } from './measurement/drafts/discard-draft.js';
import { createSaveDraft } from './measurement/drafts/save-draft.js';
import { createDraftWriter } from './measurement/drafts/sql-draft-repository.js';
import { createCorrectMeasurement } from './measurement/correct-measurement.js';
import { createRecordMeasurement } from './measurement/record-measurement.js';
import type { Database } from './platform/database/doors.js';
import { createTrajectoryFiles } from './registration/trajectory-file.js';
import { createCloseTrajectory } from './registration/close-trajectory.js';
import { createEndCareEpisode } from './registration/end-care-episode.js';
import { createEndMeasure } from './registration/end-measure.js';
import { createRegisterCareEpisode } from './registration/register-care-episode.js';
import { createRegisterClient } from './registration/register-client.js';
import { createRegisterMeasure } from './registration/register-measure.js';
import { createRegisterMeasureEvent } from './registration/register-measure-event.js';
import { createRegisterTrajectory } from './registration/register-trajectory.js';
import { createStoreTrajectories } from './registration/trajectory-change-repository.js';
import { createAssertStillSeen } from './requests/assert-still-seen.js';
import { createReceiptRepository } from './requests/receipt-repository.js';
import { withReceipt, withRequestKeys } from './requests/with-request-keys.js';
import type { Digest } from './platform/signer.js';
import type { Repositories } from './repositories.js';
import type { Commands } from './use-cases.js';

export interface CommandDependencies {
  readonly database: Database;
  readonly repositories: Repositories;
  readonly instruments: InstrumentHost;
  /** The sets whose observations are kept. */
  readonly indicatorSets: readonly IndicatorSet[];
  readonly plans: readonly ConfiguredPlan[];
  readonly goalCodes: readonly GoalCodeList[];
  /** How long answers to requests with a key are kept, in days. */
  readonly receiptDays: number;
  /** By which a request that is sent again is known, whatever stood in it. */
  readonly requestDigest: Digest;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Id of the request that is being answered, for the log. */
  readonly requestId: () => string;
}

export function createCommands(dependencies: CommandDependencies): Commands {
  const { database, repositories, instruments, indicatorSets, plans, goalCodes, clock, newId, requestId } =
    dependencies;
  const { receiptDays, requestDigest: digest } = dependencies;
  const { write } = database;
  const { accessLog, agenda, agreements, goalScores: goals } = repositories;
  const { clients, history, organisations, people, trajectories } = repositories;
  const writeAccessLine = withReceipt(createAccessLineWriter(clock), { clock, keptDays: receiptDays });
  const storeTrajectories = createStoreTrajectories({ instruments, indicatorSets });
  const files = createTrajectoryFiles({
    write,
    trajectories,
    lives: repositories.lives,
    storeTrajectories,
    writeAccessLine,
    accessLog,
    clock,
    requestId,
  });
  const agendas = createAgendas({ trajectories, agenda, goals, instruments, plans, clock });
  const registration = {
    write,
    clients,
    organisations,
    writeAccessLine,
    storeTrajectories,
    accessLog,
    clock,
    newId,
    requestId,
  };
  const commands: Commands = {
    registerClient: createRegisterClient({ ...registration, doubles: repositories.doubles }),
    registerTrajectory: createRegisterTrajectory(registration),
    registerCareEpisode: createRegisterCareEpisode({ files, organisations, clock, newId }),
    endCareEpisode: createEndCareEpisode({ files, trajectories, clock }),
    registerMeasure: createRegisterMeasure({ files, trajectories, organisations, clock, newId }),
    endMeasure: createEndMeasure({ files, trajectories, clock }),
    registerMeasureEvent: createRegisterMeasureEvent({ files, trajectories, organisations, clock, newId }),
    recordMeasurement: createRecordMeasurement({
      ...{ files, agendas, instruments, clock, newId },
      ...{ repository: repositories.drafts, drafts: createDraftWriter },
    }),
    correctMeasurement: createCorrectMeasurement({ files, agendas, instruments, clock }),
    saveMeasurementDraft: createSaveDraft({
      ...{ write, trajectories, drafts: createDraftWriter, instruments },
      ...{ writeAccessLine, accessLog, clock, newId, requestId },
    }),
    discardMeasurementDraft: createDiscardDraft({
      ...{ write, trajectories, drafts: createDraftWriter, repository: repositories.drafts },
      ...{ writeAccessLine, requestId },
    }),
    closeTrajectory: createCloseTrajectory({ files, clock }),
    ...createClientCommands({
      ...registration,
      trajectories,
      lives: repositories.lives,
      bsns: repositories.bsns,
    }),
    ...createMergeCommands(registration),
    ...createCorrectionCommands({
      ...{ files, trajectories, agreements, goals, history, organisations, clock },
    }),
    ...createPartCorrections({
      ...{ files, trajectories, goals, goalCodes, agreements, organisations, clock, newId },
    }),
    ...createGoalCommands({ files, trajectories, goals, goalCodes, clock, newId }),
    ...createNatureCommands({ files, nature: repositories.nature, clock, newId }),
    ...createAgreementCommands({ files, agreements, trajectories, organisations, clock, newId }),
    ...createAgendaCommands({ files, trajectories, people, agenda, agendas, clock, newId }),
  };
  const logFailure = createLogFailure({ accessLog, requestId });
  return withRequestKeys(withFailureLog(commands, logFailure), {
    receipts: createReceiptRepository(write),
    digest,
    follow: createFollowMerged(clients),
    assertStillSeen: createAssertStillSeen({
      clients,
      trajectories,
      measurements: repositories.measurements,
    }),
    logFailure,
  });
}
