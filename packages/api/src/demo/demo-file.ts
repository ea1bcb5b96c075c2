import type { InstrumentHost } from '@trefzeker/instruments';
import { addDays, ageOn, compareDates, mayClose } from '@trefzeker/shared';
import type {
  Agreements,
  CareEpisode,
  CareForm,
  CarePlan,
  Decision,
  Frame,
  Informant,
  Measure,
  MeasurePlan,
  Moment,
  PlainDate,
  SubTrajectory,
} from '@trefzeker/shared';
import type { StoredMeasurement } from '../measurement/measurement-repository.js';
import type { TrajectoryChange } from '../registration/store-trajectories.js';
import type { Client, Goal, StoredRecord } from '../registration/trajectory-repository.js';
import type { Draws } from './draws.js';
import { scoreDemoInput } from './score-demo-input.js';
import type { DemoInput } from './score-demo-input.js';

/** What every invented file needs. */
export interface DemoSetting {
  readonly draws: Draws;
  readonly host: InstrumentHost;
  readonly today: PlainDate;
}

interface FileStart {
  readonly client: Client;
  readonly keeperId: string;
  readonly unitId: string | null;
  readonly frameAtStart: Frame;
  readonly start: PlainDate;
}

/** An invented file, ready to be stored, with what was decided and agreed in it. */
export interface DemoChange extends TrajectoryChange {
  readonly agreements: Agreements;
  /** Providers to which the keeper passed the last measurement of the trajectory, since which day. */
  readonly handOvers: readonly HandOver[];
}

interface HandOver {
  readonly organisationId: string;
  readonly agreedOn: PlainDate;
}

interface NewDecision {
  readonly decidedOn: PlainDate;
  readonly forms: readonly CareForm[];
  readonly goals: readonly string[];
  readonly validTo: PlainDate | null;
}

interface NewMeasurement {
  readonly instrument: string;
  readonly informant: Informant;
  readonly moment: Moment;
  readonly takenOn: PlainDate;
  /** Null: about the whole trajectory. */
  readonly care: CareEpisode | null;
  readonly recordedBy: string;
  readonly input: DemoInput;
}

/** One invented trajectory while it is put together; scored by the instruments, like any other. */
export class DemoFile {
  readonly draws: Draws;
  private readonly careEpisodes: CareEpisode[] = [];
  private readonly measures: Measure[] = [];
  private readonly measurements: StoredMeasurement[] = [];
  private readonly goals: Goal[] = [];
  private readonly decisions: Decision[] = [];
  private readonly carePlans: CarePlan[] = [];
  private readonly measurePlans: MeasurePlan[] = [];
  private readonly handOvers: HandOver[] = [];
  private closedOn: PlainDate | null = null;

  constructor(
    private readonly setting: DemoSetting,
    readonly begun: FileStart,
  ) {
    this.draws = setting.draws.of(begun.client.reference);
  }

  /** In whole years. */
  ageOn(day: PlainDate): number {
    return ageOn(this.begun.client, day) ?? 0;
  }

  addCare(care: Omit<CareEpisode, 'id'>): CareEpisode {
    const episode = { ...care, id: this.draws.id(`care/${this.careEpisodes.length}`) };
    this.careEpisodes.push(episode);
    return episode;
  }

  addMeasure(measure: Omit<Measure, 'id'>): Measure {
    const added = { ...measure, id: this.draws.id(`measure/${this.measures.length}`) };
    this.measures.push(added);
    return added;
  }

  /** By the keeper, entered on the day itself. */
  decide({ decidedOn, forms, goals, validTo }: NewDecision): Decision {
    const id = this.draws.id(`decision/${this.decisions.length}`);
    const decision = {
      id,
      decidedById: this.begun.keeperId,
      decidedOn,
      forms,
      goals: goals.map((text, index) => ({ id: this.draws.id(`decision goal/${id}/${index}`), text })),
      validFrom: decidedOn,
      validTo,
      recordedOn: decidedOn,
    };
    this.decisions.push(decision);
    return decision;
  }

  /** With the client, two weeks after the care began, for as long as it turned out to last; it serves the decision. */
  planCare(care: CareEpisode, { goals }: Decision): void {
    const agreedOn = addDays(care.start, 14);
    this.carePlans.push({
      id: this.draws.id(`care plan/${this.carePlans.length}`),
      providerId: care.providerId,
      agreedOn,
      agreedEnd: care.end,
      goals: goals.map(({ id, text }) => ({ text, decisionGoalId: id })),
      recordedOn: agreedOn,
    });
  }

  planMeasure(measure: Measure, agreedOn: PlainDate): void {
    const id = this.draws.id(`measure plan/${this.measurePlans.length}`);
    this.measurePlans.push({ id, measureId: measure.id, agreedOn, recordedOn: agreedOn });
  }

  handOver(organisationId: string, agreedOn: PlainDate): void {
    this.handOvers.push({ organisationId, agreedOn });
  }

  /** Nothing is set later than today: what would be, is left out. */
  addGoal(
    goal: Omit<Goal, 'id' | 'trajectoryId' | 'rubric' | 'ownCode' | 'position' | 'replacedOn' | 'delivery'>,
  ): void {
    if (compareDates(goal.setOn, this.setting.today) > 0) return;
    this.goals.push({
      ...goal,
      ...{ rubric: null, ownCode: null, replacedOn: null, delivery: null },
      position: this.goals.length,
      id: this.draws.id(`goal/${this.goals.length}`),
      trajectoryId: this.id,
    });
  }

  /** Nothing is taken later than today: what would be, is left out. */
  measure({ instrument, informant, moment, takenOn, care, recordedBy, input }: NewMeasurement): void {
    if (compareDates(takenOn, this.setting.today) > 0) return;
    const context = { informant, takenOn, ageYears: this.ageOn(takenOn), sex: this.begun.client.sex };
    const scored = scoreDemoInput(this.setting.host, instrument, { input, context });
    this.measurements.push({
      ...scored,
      id: this.draws.id(`measurement/${this.measurements.length}`),
      trajectoryId: this.id,
      informant,
      moment,
      takenOn,
      careEpisodeId: care?.id ?? null,
      occasionKey: null,
      recordedBy: { organisationId: recordedBy, personId: null },
    });
  }

  /** Closes the file some days after the last day of all that ran in it; when that is still to come, it stays open. */
  close(daysAfter: number): void {
    const state = mayClose({ careEpisodes: this.careEpisodes, measures: this.measures }, this.setting.today);
    if (state.kind === 'still-running' || state.end === null) {
      throw new RangeError(
        `close needs a file in which something ended and nothing runs (${describe(state)})`,
      );
    }
    const closedOn = addDays(state.end, daysAfter);
    if (compareDates(closedOn, this.setting.today) <= 0) this.closedOn = closedOn;
  }

  /** Last day of the trajectory; null while the file is open. */
  get end(): PlainDate | null {
    return this.toRecord().end;
  }

  /** As a new client with a new trajectory. */
  toChange(): DemoChange {
    const { decisions, carePlans, measurePlans, handOvers } = this;
    return {
      agreements: { decisions, carePlans, measurePlans },
      handOvers,
      before: null,
      client: this.begun.client,
      isNewClient: true,
      after: this.toRecord(),
      newGoals: this.goals,
    };
  }

  private get id(): string {
    return this.draws.id('trajectory');
  }

  private toRecord(): StoredRecord {
    const { client, keeperId, unitId, frameAtStart, start } = this.begun;
    const { id, birthDate, birthDatePrecision, sex, municipality } = client;
    const state = mayClose({ careEpisodes: this.careEpisodes, measures: this.measures }, this.setting.today);
    return {
      id: this.id,
      client: { id, birthDate, birthDatePrecision, sex, municipality },
      keeperId,
      unitId,
      frameAtStart,
      start,
      end: this.closedOn !== null && state.kind === 'may-close' ? state.end : null,
      closedOn: this.closedOn,
      careEpisodes: this.careEpisodes,
      measures: this.measures,
      measurements: [...this.measurements].sort((one, other) => compareDates(one.takenOn, other.takenOn)),
      changes: [],
    };
  }
}

function describe(state: { readonly kind: string; readonly running?: readonly SubTrajectory[] }): string {
  return state.running === undefined ? 'nothing ended' : `${state.running.length} running`;
}
