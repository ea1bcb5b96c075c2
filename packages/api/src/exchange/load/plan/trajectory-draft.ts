import type { CareEpisode, Decision, Measure } from '@trefzeker/shared';
import type { TrajectoryChange } from '../../../registration/store-trajectories.js';
import type {
  Client,
  Goal,
  StoredRecord,
  VersionedRecord,
} from '../../../registration/trajectory-repository.js';

/** One trajectory as the rows make it: what is stored of it, with what comes in. */
export class TrajectoryDraft {
  readonly newGoals: Goal[] = [];
  readonly newDecisions: Decision[] = [];
  private isChanged: boolean;

  constructor(
    private readonly client: Client,
    private readonly before: VersionedRecord | null,
    public record: StoredRecord,
    private readonly goalsBefore: readonly Goal[],
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
    return this.goalsBefore.filter(({ replacedOn }) => replacedOn === null).length + this.newGoals.length;
  }

  addCare(episode: CareEpisode): void {
    this.change({ careEpisodes: [...this.record.careEpisodes, episode] });
  }

  addMeasure(measure: Measure): void {
    this.change({ measures: [...this.record.measures, measure] });
  }

  addGoal(goal: Goal): void {
    this.newGoals.push(goal);
    this.isChanged = true;
  }

  addDecision(decision: Decision): void {
    this.newDecisions.push(decision);
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
