import {
  decisionFields,
  decisionFindings,
  decisionGoalProblems,
  decisionProblems,
  tidyText,
} from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { updateDecision } from '../agreements/agreement-change-repository.js';
import type { AgreementRepository } from '../agreements/agreement-repository.js';
import { notFound } from '../identity/rights.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import { KEEPER_ONLY, organisationUnknown } from '../registration/part-problems.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import { correctPart } from './correct-part.js';
import type { PartCorrectionCommands } from './part-correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly agreements: AgreementRepository;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** A decision as it should have been registered, by the keeper. Goals keep their id, so that plans lead back to them. */
export function createCorrectDecision({
  files,
  agreements,
  organisations,
  clock,
  newId,
}: Dependencies): PartCorrectionCommands['correctDecision'] {
  return async (actor, { trajectoryId, trajectoryVersion, decisionId, reason, goals, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const seen = (await agreements.listByTrajectories(actor, [trajectoryId])).get(trajectoryId);
    const old = seen?.decisions.find(({ id }) => id === decisionId);
    if (seen === undefined || old === undefined) throw notFound('decision');
    const context = { trajectory: file.record, today: clock.today() };
    const entered = { ...draft, goals: goals.map(({ text }) => text) };
    const isKnown = (await organisations.find(draft.decidedById)) !== null;
    const after = {
      ...old,
      ...draft,
      goals: goals.map(({ id, text }) => ({ id: id ?? newId(), text: tidyText(text) })),
      forms: [...new Set(draft.forms)],
    };
    return correctPart(file, {
      ...{ operation: 'correctDecision', partKind: 'DECISION', partId: decisionId, ownerId: null },
      ...{ before: decisionFields(old), after: decisionFields(after), reason },
      problems: file.isKeeper
        ? [
            ...(isKnown ? [] : [organisationUnknown('decidedById')]),
            ...decisionProblems(context, entered),
            ...decisionGoalProblems(goals, old, seen.carePlans),
          ]
        : [KEEPER_ONLY],
      findings: decisionFindings(context, entered),
      store: (tx) => updateDecision(tx, trajectoryId, after),
    });
  };
}
