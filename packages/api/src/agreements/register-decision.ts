import {
  decisionFields,
  decisionFindings,
  decisionProblems,
  registeredAct,
  tidyText,
} from '@trefzeker/shared';
import type { Clock, Problem } from '@trefzeker/shared';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import { organisationUnknown } from '../registration/part-problems.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { AgreementCommands } from './agreement-commands.js';
import { insertDecisions } from './agreement-change-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Adds a decision to a trajectory: by its keeper, whoever decided. */
export function createRegisterDecision({
  files,
  organisations,
  clock,
  newId,
}: Dependencies): AgreementCommands['registerDecision'] {
  return async (actor, { trajectoryId, trajectoryVersion, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record, isKeeper } = file;
    const today = clock.today();
    const id = newId();
    const context = { trajectory: record, today };
    const isKnown = (await organisations.find(draft.decidedById)) !== null;
    const problems = isKeeper
      ? [...(isKnown ? [] : [organisationUnknown('decidedById')]), ...decisionProblems(context, draft)]
      : [KEEPER_DECIDES];
    const deed = { operation: 'registerDecision', action: 'create', objectIds: [id] } as const;
    if (problems.length > 0) return file.refuse(problems, deed);

    const decision = {
      ...draft,
      id,
      goals: draft.goals.map((text) => ({ id: newId(), text: tidyText(text) })),
      forms: [...new Set(draft.forms)],
      recordedOn: today,
    };
    const act = {
      partKind: 'DECISION',
      partId: id,
      ownerId: null,
      subject: decisionFields(decision),
    } as const;
    const acts = [registeredAct(act)];
    const trajectory = await file.save(record, { ...deed, acts }, (tx) =>
      insertDecisions(tx, [{ trajectoryId, decision }]),
    );
    return { kind: 'registered', trajectory, findings: decisionFindings(context, draft) };
  };
}

const KEEPER_DECIDES: Problem = {
  path: ['trajectoryId'],
  code: 'keeper-only',
  message: {
    nl: 'Een besluit legt alleen de organisatie vast die het traject beheert.',
    en: 'Only the organisation that keeps the trajectory registers decisions.',
  },
  hint: { nl: 'Vraag het die organisatie.', en: 'Ask that organisation.' },
};
