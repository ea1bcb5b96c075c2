import type { InstrumentHost } from '@trefzeker/instruments';
import type { Actor, AgendaGoal, AgendaOverallScore, Clock, Duty, PlainDate } from '@trefzeker/shared';
import { agendaOf, decideGoalScore, frameOn, NOTHING_BEFORE, overallGoalScores } from '@trefzeker/shared';
import type {
  GoalScoreRepository,
  GoalWithScores,
  StoredOverallScore,
} from '../goals/goal-score-repository.js';
import type {
  StoredRecord,
  TrajectoryRepository,
  VersionedRecord,
} from '../registration/trajectory-repository.js';
import { agendaFileOf } from './agenda-file-of.js';
import type { AgendaEntries, AgendaRepository } from './agenda-repository.js';
import type { ConfiguredPlan } from './plans-in-use.js';
import { plansInUse } from './plans-in-use.js';

/** The agenda of one trajectory as it is today. */
export interface Agenda {
  readonly file: VersionedRecord;
  readonly duties: readonly Duty[];
}

/** Works out agendas. They are made of whole files: before answering, keep what the actor may see. */
export interface Agendas {
  /** Of the trajectories in scope, by id: a fixed number of statements. */
  of(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, Agenda>>;
}

export interface AgendaDependencies {
  readonly trajectories: Pick<TrajectoryRepository, 'records'>;
  readonly agenda: Pick<AgendaRepository, 'entries'>;
  readonly goals: Pick<GoalScoreRepository, 'wholeGoals' | 'wholeOverall'>;
  readonly instruments: Pick<InstrumentHost, 'find'>;
  readonly plans: readonly ConfiguredPlan[];
  readonly clock: Clock;
}

const NO_ENTRIES: AgendaEntries = {
  agreements: { decisions: [], carePlans: [], measurePlans: [] },
  nature: [],
  excuses: [],
  handOvers: [],
  situations: [],
  carePlans: [],
  before: NOTHING_BEFORE,
  ended: { diedOn: null, erasedOn: null },
};

export function createAgendas({
  trajectories,
  agenda,
  goals,
  instruments,
  plans,
  clock,
}: AgendaDependencies): Agendas {
  const fits = ({ key, edition }: { readonly key: string; readonly edition: number }): boolean =>
    (instruments.find(key, edition)?.definition.outcomeScales ?? []).length > 0;
  return {
    of: async (actor, trajectoryIds) => {
      const files = await trajectories.records(actor, trajectoryIds);
      if (files.size === 0) return new Map();
      const ids = [...files.keys()];
      const entries = await agenda.entries(ids);
      const goalsOf = await goals.wholeGoals(ids);
      const overallOf = await goals.wholeOverall(ids);
      const today = clock.today();
      return new Map(
        [...files].map(([id, file]) => {
          const entered = entries.get(id) ?? NO_ENTRIES;
          const inUse = plansInUse(plans, file.record.keeperId, entered);
          const scored = (goalsOf.get(id) ?? []).map((goal) => toAgendaGoal(goal, file.record, today));
          const overall = toAgendaOverall(overallOf.get(id) ?? [], file.record, today);
          const whole = agendaFileOf(file.record, entered, { goals: scored, overall });
          const duties = agendaOf(whole, inUse, { today, fits });
          return [id, { file, duties }];
        }),
      );
    },
  };
}

function toAgendaGoal(
  { goal, opinions }: GoalWithScores,
  record: StoredRecord,
  today: PlainDate,
): AgendaGoal {
  const { id, careEpisodeId, setOn, replacedOn } = goal;
  const end = record.careEpisodes.find((care) => care.id === careEpisodeId)?.end ?? record.end ?? today;
  const decision = decideGoalScore(opinions, frameOn(record, end));
  const decided = decision.kind === 'decided' && !decision.isInterim ? decision.opinion.scoredOn : null;
  const scoredOn = decided ?? (opinions.length === 0 ? (goal.score?.scoredOn ?? null) : null);
  return { id, careEpisodeId, setOn, scoredOn, isReplaced: replacedOn !== null };
}

function toAgendaOverall(
  opinions: readonly StoredOverallScore[],
  record: StoredRecord,
  today: PlainDate,
): readonly AgendaOverallScore[] {
  const { careEpisodes, measures } = record;
  return overallGoalScores(careEpisodes, { goals: [], opinions }, { measures, today }).flatMap(
    ({ decision }) => {
      if (decision?.kind !== 'decided' || decision.isInterim) return [];
      const { id, scoredOn } = decision.opinion;
      const said = opinions.find((each) => each.id === id);
      return said === undefined ? [] : [{ id, careEpisodeId: said.careEpisodeId, scoredOn }];
    },
  );
}

/** The keeper sees every duty; others see their own, and those of their own care and measures. */
export function dutiesSeenBy({ organisationId }: Actor, { file, duties }: Agenda): readonly Duty[] {
  if (file.record.keeperId === organisationId) return duties;
  return duties.filter(
    ({ by, unit }) => by.organisationIds.includes(organisationId) || unit.organisationId === organisationId,
  );
}
