import type { InstrumentHost } from '@trefzeker/instruments';
import { addDays, ageOn, compareDates, mayClose } from '@trefzeker/shared';
import type {
  CareEpisode,
  Frame,
  Informant,
  Measure,
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

  addMeasure(measure: Omit<Measure, 'id'>): void {
    this.measures.push({ ...measure, id: this.draws.id(`measure/${this.measures.length}`) });
  }

  addGoal(goal: Omit<Goal, 'id' | 'trajectoryId' | 'rubric' | 'replacedOn'>): void {
    this.goals.push({
      ...goal,
      rubric: null,
      replacedOn: null,
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

  /** As a new client with a new trajectory. */
  toChange(): TrajectoryChange {
    return {
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
