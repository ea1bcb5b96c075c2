import { actsBetween } from '@trefzeker/shared';
import type { CareEpisode, CarePlan, Decision, HistoryAct, Measure, MeasurePlan } from '@trefzeker/shared';
import type { StoredGoalScore } from '../../../goals/goal-score-repository.js';
import type { TrajectoryChange } from '../../../registration/store-trajectories.js';
import type {
  Client,
  Goal,
  StoredRecord,
  VersionedRecord,
} from '../../../registration/trajectory-repository.js';

/** What stands beside the record of a stored trajectory. */
export interface StoredBeside {
  readonly goals: readonly Goal[];
  readonly decisions: readonly Decision[];
  readonly goalScores: readonly StoredGoalScore[];
}

const NOTHING_BESIDE: StoredBeside = { goals: [], decisions: [], goalScores: [] };

/** One trajectory as the rows make it: what is stored of it, with what comes in. */
export class TrajectoryDraft {
  readonly newGoals: Goal[] = [];
  readonly newDecisions: Decision[] = [];
  readonly newCarePlans: CarePlan[] = [];
  readonly newMeasurePlans: MeasurePlan[] = [];
  readonly newScores: StoredGoalScore[] = [];
  readonly correctedGoals: Goal[] = [];
  readonly correctedScores: StoredGoalScore[] = [];
  private readonly actsBeside: HistoryAct[] = [];
  private isChanged: boolean;

  constructor(
    private readonly client: Client,
    private readonly before: VersionedRecord | null,
    public record: StoredRecord,
    private readonly beside: StoredBeside = NOTHING_BESIDE,
  ) {
    this.isChanged = before === null;
  }

  get id(): string {
    return this.record.id;
  }

  get isNew(): boolean {
    return this.before === null;
  }

  /** Those that count: none that another took the place of. */
  get goalsThatCount(): number {
    return this.goals.filter(({ replacedOn }) => replacedOn === null).length;
  }

  get goals(): readonly Goal[] {
    return [...withCorrected(this.beside.goals, this.correctedGoals), ...this.newGoals];
  }

  get decisions(): readonly Decision[] {
    return [...this.beside.decisions, ...this.newDecisions];
  }

  /** Those of a goal that stand. */
  scoresOf(goalId: string): readonly StoredGoalScore[] {
    const all = [...withCorrected(this.beside.goalScores, this.correctedScores), ...this.newScores];
    return all.filter((score) => score.goalId === goalId && score.voidedOn === null);
  }

  addCare(episode: CareEpisode): void {
    this.change({ careEpisodes: [...this.record.careEpisodes, episode] });
  }

  addMeasure(measure: Measure): void {
    this.change({ measures: [...this.record.measures, measure] });
  }

  /** Puts a measure with another course in the place of the one with the same id. */
  replaceMeasure(measure: Measure): void {
    this.change({ measures: this.record.measures.map((each) => (each.id === measure.id ? measure : each)) });
  }

  replaceCare(episode: CareEpisode): void {
    const { careEpisodes } = this.record;
    this.change({ careEpisodes: careEpisodes.map((each) => (each.id === episode.id ? episode : each)) });
  }

  correct(parts: Pick<StoredRecord, 'frameAtStart' | 'start' | 'unitId'>): void {
    this.change(parts);
  }

  correctGoal(goal: Goal, act: HistoryAct): void {
    this.correctedGoals.push(goal);
    this.actsBeside.push(act);
    this.isChanged = true;
  }

  correctScore(score: StoredGoalScore, act: HistoryAct): void {
    this.correctedScores.push(score);
    this.actsBeside.push(act);
    this.isChanged = true;
  }

  /** For the history: what was corrected, from what to what. */
  acts(): readonly HistoryAct[] {
    if (this.before === null) return [];
    const between = actsBetween(this.before.record, this.record);
    return [...between.filter(({ act }) => act === 'CORRECTED'), ...this.actsBeside];
  }

  /** The one that it gets when it is stored. */
  get nextVersion(): number {
    return (this.before?.version ?? 0) + 1;
  }

  addGoal(goal: Goal): void {
    this.newGoals.push(goal);
    this.isChanged = true;
  }

  addDecision(decision: Decision): void {
    this.newDecisions.push(decision);
    this.isChanged = true;
  }

  addCarePlan(plan: CarePlan): void {
    this.newCarePlans.push(plan);
    this.isChanged = true;
  }

  addMeasurePlan(plan: MeasurePlan): void {
    this.newMeasurePlans.push(plan);
    this.isChanged = true;
  }

  addScore(score: StoredGoalScore): void {
    this.newScores.push(score);
    this.isChanged = true;
  }

  close(days: Pick<StoredRecord, 'end' | 'closedOn'>): void {
    this.change(days);
  }

  /** Null: nothing is new. The client is stored beforehand. */
  toChange(): TrajectoryChange | null {
    if (!this.isChanged) return null;
    const { before, client, record: after, newGoals } = this;
    return { before, client, isNewClient: false, after, newGoals };
  }

  private change(parts: Partial<StoredRecord>): void {
    this.record = { ...this.record, ...parts };
    this.isChanged = true;
  }
}

function withCorrected<Part extends { readonly id: string }>(
  parts: readonly Part[],
  corrected: readonly Part[],
): readonly Part[] {
  return parts.map((part) => corrected.find(({ id }) => id === part.id) ?? part);
}
