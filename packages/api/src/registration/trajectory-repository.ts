import type {
  Actor,
  CareEpisode,
  DeliveryChoice,
  Frame,
  Measure,
  PlainDate,
  Sex,
  TrajectoryRecord,
} from '@trefzeker/shared';
import type { StoredMeasurement } from '../measurement/measurement-repository.js';

/** What is stored of a client, as those who may see the file see it. */
export interface Client {
  readonly id: string;
  readonly organisationId: string;
  /** The organisation's own number, unique there. */
  readonly reference: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: PlainDate | null;
  readonly birthDatePrecision: 'DAY' | 'YEAR';
  readonly sex: Sex;
  readonly municipality: string | null;
  readonly version: number;
}

/** One line of the list: the trajectory with its client, in one statement. */
export interface TrajectoryHeader {
  readonly id: string;
  readonly client: Client;
  readonly keeperId: string;
  readonly unitId: string | null;
  readonly frameAtStart: Frame;
  readonly start: PlainDate;
  readonly end: PlainDate | null;
  readonly closedOn: PlainDate | null;
  /** Goes up with every change of anything in the trajectory. */
  readonly version: number;
}

export interface Goal {
  readonly id: string;
  readonly trajectoryId: string;
  readonly careEpisodeId: string | null;
  readonly title: string;
  readonly domain: 'CHILD' | 'FAMILY' | 'ENVIRONMENT' | 'CARE_PROCESS' | 'OTHER';
  /** Second-level code within the domain, `1.2`; null: none was chosen. */
  readonly rubric: string | null;
  /** Deeper code of the provider itself, as `list/code`; null: none was chosen. */
  readonly ownCode: string | null;
  readonly setOn: PlainDate;
  /** Order among those that were set on one day. */
  readonly position: number;
  /** Day on which another goal took its place; null: it counts. */
  readonly replacedOn: PlainDate | null;
  /** What somebody chose; null: the rule of `deliveredGoals` decides. */
  readonly delivery: DeliveryChoice | null;
  /** A score that came ready, without who gave it; see `GoalOpinion` for what people say. */
  readonly score: {
    readonly gas: -1 | 0 | 1 | 2;
    readonly scoredOn: PlainDate;
    readonly originalScale: string;
    readonly originalScore: string;
  } | null;
}

/** The measures of one trajectory, as far as the actor may see them. */
export interface SeenMeasures {
  readonly visible: readonly Measure[];
  /** When the others run, for the frame of the trajectory and nothing else: never answer a request with them. */
  readonly hiddenPeriods: readonly Pick<Measure, 'start' | 'end'>[];
}

export interface TrajectoryFilter {
  readonly search?: string;
  readonly state?: 'OPEN' | 'CLOSED';
  readonly instrument?: string;
  readonly unitId?: string;
  readonly providerId?: string;
  readonly startedFrom?: PlainDate;
  readonly startedTo?: PlainDate;
}

export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  /** Keyset position: the last row of the page before. */
  readonly after: { readonly sortValue: string; readonly id: string } | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
}

/** What the core works on, with the measurements as they are stored. */
export interface StoredRecord extends TrajectoryRecord {
  readonly measurements: readonly StoredMeasurement[];
}

/** The whole file of one trajectory, with the version it was read at. */
export interface VersionedRecord {
  readonly record: StoredRecord;
  readonly client: Client;
  readonly version: number;
}

/**
 * Reading of the registration. Every method takes the actor and reads through the scope function:
 * what is out of scope is as if it were not there. Lists by ids are one statement, whatever the number.
 */
export interface TrajectoryRepository {
  /** Newest start first, then id. */
  page(actor: Actor, filter: TrajectoryFilter, page: PageRequest): Promise<Page<TrajectoryHeader>>;
  count(actor: Actor, filter: TrajectoryFilter): Promise<number>;
  listByIds(actor: Actor, ids: readonly string[]): Promise<readonly TrajectoryHeader[]>;
  listByClients(actor: Actor, clientIds: readonly string[]): Promise<readonly TrajectoryHeader[]>;
  careEpisodes(
    actor: Actor,
    trajectoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly CareEpisode[]>>;
  /** Of the trajectories in scope: an entry for each id, in one statement. */
  measures(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, SeenMeasures>>;
  goals(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, readonly Goal[]>>;
  /**
   * For a change: null when it does not exist or is out of scope. The whole file, also the parts of
   * others, since its facts are made of all of it: never answer a request with it.
   */
  record(actor: Actor, trajectoryId: string): Promise<VersionedRecord | null>;
  /** The same for many, by id; those out of scope are left out. A fixed number of statements. */
  records(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, VersionedRecord>>;
  /** Which trajectory an episode or a measure belongs to: null when it does not exist or is out of scope. */
  trajectoryOf(
    actor: Actor,
    part: { readonly careEpisodeId: string } | { readonly measureId: string },
  ): Promise<string | null>;
}

export interface ClientRepository {
  page(actor: Actor, filter: { readonly search?: string }, page: PageRequest): Promise<Page<Client>>;
  count(actor: Actor, filter: { readonly search?: string }): Promise<number>;
  /** By the id that was asked for: that of a client that was merged leads to the one that stays. One statement. */
  byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Client>>;
  /** Clients that the actor's own organisation keeps, by the number that was asked for; the same holds for it. */
  byReferences(actor: Actor, references: readonly string[]): Promise<ReadonlyMap<string, Client>>;
}
