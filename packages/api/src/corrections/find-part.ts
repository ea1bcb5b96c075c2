import {
  careEpisodeFields,
  carePlanFields,
  decisionFields,
  goalFields,
  measureEventFields,
  measureFields,
  measurementFields,
  measurePlanFields,
} from '@trefzeker/shared';
import type { Actor, Agreements, HangingParts, PartFields } from '@trefzeker/shared';
import type { AgreementRepository } from '../agreements/agreement-repository.js';
import { seenBy } from '../measurement/seen-file.js';
import type { TrajectoryFile } from '../registration/trajectory-file.js';
import type { Goal, TrajectoryRepository } from '../registration/trajectory-repository.js';
import type { VoidableKind } from './history-repository.js';

/** A part that the actor may change, with what belongs to it. */
export interface FoundPart {
  readonly ownerId: string | null;
  readonly subject: PartFields;
  readonly hanging: HangingParts;
}

interface Dependencies {
  readonly trajectories: Pick<TrajectoryRepository, 'goals'>;
  readonly agreements: AgreementRepository;
}

/** Everything in a file that the actor may see: of what is not theirs nothing is found. */
interface Seen extends Agreements {
  readonly file: Pick<TrajectoryFile, 'record'>;
  readonly goals: readonly Goal[];
}

export type FindPart = (
  actor: Actor,
  file: TrajectoryFile,
  part: { readonly partKind: VoidableKind; readonly partId: string },
) => Promise<FoundPart | null>;

export function createFindPart({ trajectories, agreements }: Dependencies): FindPart {
  return async (actor, file, { partKind, partId }) => {
    const { id } = file.record;
    const goals = (await trajectories.goals(actor, [id])).get(id) ?? [];
    const agreed = (await agreements.listByTrajectories(actor, [id])).get(id);
    const none: Agreements = { decisions: [], carePlans: [], measurePlans: [] };
    const seen: Seen = { file: { record: seenBy(actor, file) }, goals, ...(agreed ?? none) };
    const found = FINDERS[partKind](seen, partId);
    return found === null ? null : { ...found, hanging: hangingOn(seen, partId) };
  };
}

type Finder = (seen: Seen, id: string) => Omit<FoundPart, 'hanging'> | null;

const FINDERS: Readonly<Record<VoidableKind, Finder>> = {
  CARE_EPISODE: ({ file }, id) =>
    one(file.record.careEpisodes, id, (care) => ({
      ownerId: care.providerId,
      subject: careEpisodeFields(care),
    })),
  MEASURE: ({ file }, id) =>
    one(file.record.measures, id, (measure) => ({
      ownerId: measure.organisationId,
      subject: measureFields(measure),
    })),
  MEASURE_EVENT: ({ file }, id) =>
    file.record.measures
      .map((measure) =>
        one(measure.events ?? [], id, (event) => ({
          ownerId: measure.organisationId,
          subject: measureEventFields(measure, event),
        })),
      )
      .find((found) => found !== null) ?? null,
  MEASUREMENT: ({ file }, id) =>
    one(file.record.measurements, id, (measurement) => ({
      ownerId: measurement.recordedBy.organisationId,
      subject: measurementFields(measurement),
    })),
  DECISION: ({ decisions }, id) =>
    one(decisions, id, (decision) => ({ ownerId: null, subject: decisionFields(decision) })),
  CARE_PLAN: ({ carePlans }, id) =>
    one(carePlans, id, (plan) => ({ ownerId: plan.providerId, subject: carePlanFields(plan) })),
  MEASURE_PLAN: ({ measurePlans, file }, id) =>
    one(measurePlans, id, (plan) => ({
      ownerId: file.record.measures.find((measure) => measure.id === plan.measureId)?.organisationId ?? null,
      subject: measurePlanFields(plan),
    })),
  GOAL: ({ goals, file }, id) =>
    one(goals, id, (goal) => ({
      ownerId: file.record.careEpisodes.find((care) => care.id === goal.careEpisodeId)?.providerId ?? null,
      subject: goalFields(goal),
    })),
};

function one<Item extends { readonly id: string }, Found>(
  items: readonly Item[],
  id: string,
  toFound: (item: Item) => Found,
): Found | null {
  const item = items.find((each) => each.id === id);
  return item === undefined ? null : toFound(item);
}

function hangingOn({ file, goals, decisions, carePlans, measurePlans }: Seen, id: string): HangingParts {
  const goalIds = decisions.find((each) => each.id === id)?.goals.map((goal) => goal.id) ?? [];
  const leadsHere = ({ decisionGoalId }: { readonly decisionGoalId: string | null }): boolean =>
    decisionGoalId !== null && goalIds.includes(decisionGoalId);
  return {
    measurements: file.record.measurements.filter(({ careEpisodeId }) => careEpisodeId === id).length,
    goals: goals.filter(({ careEpisodeId }) => careEpisodeId === id).length,
    measurePlans: measurePlans.filter(({ measureId }) => measureId === id).length,
    planGoals: carePlans.flatMap((plan) => plan.goals).filter(leadsHere).length,
  };
}
