import {
  carePlanFields,
  carePlanFindings,
  carePlanProblems,
  measurePlanFields,
  measurePlanFindings,
  measurePlanProblems,
  tidyText,
} from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { updateCarePlan, updateMeasurePlan } from '../agreements/agreement-change-repository.js';
import type { AgreementRepository } from '../agreements/agreement-repository.js';
import { notFound } from '../identity/rights.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import { careGiverProblems, ownPartProblems } from '../registration/part-problems.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import { correctPart } from './correct-part.js';
import type { PartCorrectionCommands } from './part-correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly agreements: AgreementRepository;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
}

/** A care plan as it should have been registered: by the provider, or by the keeper. */
export function createCorrectCarePlan({
  files,
  agreements,
  organisations,
  clock,
}: Dependencies): PartCorrectionCommands['correctCarePlan'] {
  return async (actor, { trajectoryId, trajectoryVersion, carePlanId, reason, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const seen = (await agreements.listByTrajectories(actor, [trajectoryId])).get(trajectoryId);
    const old = seen?.carePlans.find(({ id }) => id === carePlanId);
    if (seen === undefined || old === undefined) throw notFound('care plan');
    const context = { trajectory: file.record, today: clock.today(), decisions: seen.decisions };
    const provider = { id: draft.providerId, found: await organisations.find(draft.providerId) };
    const { isKeeper } = file;
    const goals = draft.goals.map((goal) => ({ ...goal, text: tidyText(goal.text) }));
    const after = { ...old, ...draft, goals };
    return correctPart(file, {
      ...{ operation: 'correctCarePlan', partKind: 'CARE_PLAN', partId: carePlanId, reason },
      ...{ ownerId: after.providerId, before: carePlanFields(old), after: carePlanFields(after) },
      problems: [
        ...ownPartProblems('providerId', provider, { organisationId: actor.organisationId, isKeeper }),
        ...careGiverProblems(provider.found),
        ...carePlanProblems(context, draft),
      ],
      findings: carePlanFindings(context, draft),
      store: (tx) => updateCarePlan(tx, trajectoryId, after),
    });
  };
}

/** The day of the plan for a measure as it should have been registered. */
export function createCorrectMeasurePlan({
  files,
  agreements,
  clock,
}: Pick<Dependencies, 'files' | 'agreements' | 'clock'>): PartCorrectionCommands['correctMeasurePlan'] {
  return async (actor, { trajectoryId, trajectoryVersion, measurePlanId, agreedOn, reason }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record } = file;
    const seen = (await agreements.listByTrajectories(actor, [trajectoryId])).get(trajectoryId);
    const old = seen?.measurePlans.find(({ id }) => id === measurePlanId);
    const measure = record.measures.find(({ id }) => id === old?.measureId);
    if (old === undefined || measure === undefined) throw notFound('measure plan');
    const context = { trajectory: record, today: clock.today(), measure };
    const after = { ...old, agreedOn };
    return correctPart(file, {
      ...{ operation: 'correctMeasurePlan', partKind: 'MEASURE_PLAN', partId: measurePlanId, reason },
      ...{ ownerId: measure.organisationId, before: measurePlanFields(old), after: measurePlanFields(after) },
      problems: measurePlanProblems(context, after),
      findings: measurePlanFindings(context, after),
      store: (tx) => updateMeasurePlan(tx, trajectoryId, after),
    });
  };
}
