import {
  carePlanFields,
  carePlanFindings,
  carePlanProblems,
  registeredAct,
  tidyText,
} from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import { careGiverProblems, ownPartProblems } from '../registration/part-problems.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import { insertCarePlan } from './agreement-change-repository.js';
import type { AgreementCommands } from './agreement-commands.js';
import type { AgreementRepository } from './agreement-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly agreements: AgreementRepository;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Adds what a provider agreed with the client: by the provider itself, or by the keeper. */
export function createRegisterCarePlan({
  files,
  agreements,
  organisations,
  clock,
  newId,
}: Dependencies): AgreementCommands['registerCarePlan'] {
  return async (actor, { trajectoryId, trajectoryVersion, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record, isKeeper } = file;
    const today = clock.today();
    const id = newId();
    const deed = { operation: 'registerCarePlan', action: 'create', objectIds: [id] } as const;
    const seen = (await agreements.listByTrajectories(actor, [trajectoryId])).get(trajectoryId);
    const context = { trajectory: record, today, decisions: seen?.decisions ?? [] };
    const provider = { id: draft.providerId, found: await organisations.find(draft.providerId) };
    const problems = [
      ...ownPartProblems('providerId', provider, { organisationId: actor.organisationId, isKeeper }),
      ...careGiverProblems(provider.found),
      ...carePlanProblems(context, draft),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const goals = draft.goals.map((goal) => ({ ...goal, text: tidyText(goal.text) }));
    const plan = { ...draft, id, goals, recordedOn: today };
    const act = { partKind: 'CARE_PLAN', partId: id, ownerId: plan.providerId } as const;
    const acts = [registeredAct({ ...act, subject: carePlanFields(plan) })];
    const trajectory = await file.save(record, { ...deed, acts }, (tx) =>
      insertCarePlan(tx, trajectoryId, plan),
    );
    return { kind: 'registered', trajectory, findings: carePlanFindings(context, draft) };
  };
}
