import { DomainError } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import type { AccessAction, AccessLog } from './access-log.js';
import type { Commands } from '../use-cases.js';

const ACTIONS: Readonly<Record<keyof Commands, AccessAction>> = {
  registerClient: 'create',
  registerTrajectory: 'create',
  registerCareEpisode: 'create',
  endCareEpisode: 'change',
  registerMeasure: 'create',
  endMeasure: 'change',
  registerMeasureEvent: 'create',
  recordMeasurement: 'create',
  saveMeasurementDraft: 'change',
  discardMeasurementDraft: 'change',
  closeTrajectory: 'close',
  reopenTrajectory: 'change',
  correctCareEpisode: 'change',
  correctMeasure: 'change',
  correctMeasurement: 'change',
  correctTrajectory: 'change',
  correctGoal: 'change',
  correctGoalScore: 'change',
  correctDecision: 'change',
  correctCarePlan: 'change',
  correctMeasurePlan: 'change',
  voidPart: 'change',
  restorePart: 'change',
  excuseDuty: 'change',
  withdrawExcuse: 'change',
  agreeHandOver: 'change',
  registerSituation: 'change',
  assignWorkers: 'change',
  choosePlans: 'change',
  setGoals: 'change',
  replaceGoal: 'change',
  chooseDeliveredGoals: 'change',
  scoreGoal: 'change',
  voidGoalScore: 'change',
  scoreAllGoals: 'change',
  registerDecision: 'create',
  registerCarePlan: 'create',
  registerMeasurePlan: 'create',
  registerProblems: 'create',
  changeClient: 'change',
  registerRespondent: 'create',
  changeRespondent: 'change',
  setClientBsn: 'change',
  stateUseElsewhere: 'create',
  mergeClients: 'change',
  undoClientMerge: 'change',
  stateNotDouble: 'change',
  withdrawNotDouble: 'change',
};

/** Every command by its name. */
export const COMMAND_NAMES = Object.keys(ACTIONS) as readonly (keyof Commands)[];

interface Dependencies {
  readonly accessLog: AccessLog;
  readonly requestId: () => string;
}

interface Attempt {
  readonly operation: keyof Commands;
  readonly actor: Actor;
  readonly command: object;
}

/** Does some work for a command, with a line in the log when it throws. */
export type LogFailure = <Result>(attempt: Attempt, work: () => Promise<Result>) => Promise<Result>;

export function createLogFailure({ accessLog, requestId }: Dependencies): LogFailure {
  return async ({ operation, actor, command }, work) => {
    try {
      return await work();
    } catch (thrown) {
      await accessLog.write(actor, {
        action: ACTIONS[operation],
        outcome: thrown instanceof DomainError ? 'refused' : 'failed',
        operation,
        clientIds: [],
        objectIds: idsIn(command),
        requestId: requestId(),
      });
      throw thrown;
    }
  };
}

/**
 * The same commands, with a line in the log for each one that throws: `refused` when we foresaw it (not
 * found, no right, stale), `failed` when we did not. What succeeds writes its line in its own transaction.
 */
export function withFailureLog(commands: Commands, logFailure: LogFailure): Commands {
  const wrap =
    (operation: keyof Commands) =>
    (actor: Actor, command: object): Promise<unknown> =>
      logFailure({ operation, actor, command }, () =>
        (commands[operation] as (actor: Actor, command: object) => Promise<unknown>)(actor, command),
      );
  return Object.fromEntries(COMMAND_NAMES.map((name) => [name, wrap(name)])) as unknown as Commands;
}

/** What the command was about: its ids, and nothing else of it. */
function idsIn(command: object): readonly string[] {
  return Object.entries(command).flatMap(([name, value]) =>
    name.endsWith('Id') && typeof value === 'string' ? [value] : [],
  );
}
