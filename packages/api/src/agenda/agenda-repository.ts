import type {
  Actor,
  AgendaFile,
  Agreements,
  Duty,
  DutyState,
  Excuse,
  HandOver,
  KnownBefore,
  NatureOfProblems,
  PlainAnswer,
  PlainDate,
  Reminder,
} from '@trefzeker/shared';
import type { Page, PageRequest } from '../registration/trajectory-repository.js';

export const SITUATION_KINDS = [
  'lives-at-home',
  'school-or-work',
  'new-offence',
  'repeat-use',
  'repeated-measure',
] as const;
export type SituationKind = (typeof SITUATION_KINDS)[number];
/** How the youth lives at one moment, or whether there was earlier care or an earlier measure elsewhere. */
export interface Situation {
  readonly id: string;
  readonly occasionKey: string;
  readonly kind: SituationKind;
  readonly answer: PlainAnswer;
  readonly observedOn: PlainDate;
}

/** What people entered about the agenda of one trajectory itself. */
export interface AgendaEntries {
  readonly agreements: Agreements;
  readonly nature: readonly NatureOfProblems[];
  readonly excuses: readonly Excuse[];
  readonly handOvers: readonly HandOver[];
  readonly situations: readonly Situation[];
  /** What its keeper knows of the client beside it. */
  readonly before: KnownBefore;
  readonly carePlans: readonly { readonly careEpisodeId: string; readonly plan: string }[];
  /** What ended for the client, and with it for the agenda. */
  readonly ended: Pick<AgendaFile, 'diedOn' | 'erasedOn'>;
}

/** Which trajectory, and which duty in it. */
export interface ListedDuty {
  readonly trajectoryId: string;
  readonly dutyKey: string;
  readonly sortDay: string;
}

export interface WorkFilter {
  readonly states: readonly DutyState['kind'][];
  readonly who: 'MINE' | 'NOBODY' | 'ORGANISATION';
  readonly unitId?: string;
  /** Default true. */
  readonly withOptional?: boolean;
}

/** Reading of the agenda. Lists by ids are a fixed number of statements, whatever the number of ids. */
export interface AgendaRepository {
  /** Everything that was entered, whoever did: the agenda is made of all of it. Never answer a request with it. */
  entries(trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, AgendaEntries>>;
  /** Plain questions that were answered, as far as the actor may see them; the last answer last. */
  answers(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, readonly Situation[]>>;
  /** Who of the actor's own organisation works on it. */
  workers(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** What the actor's own organisation has to do, first by day. Only as fresh as `DutyKeeper.refresh` made it. */
  work(actor: Actor, filter: WorkFilter, page: PageRequest): Promise<Page<ListedDuty>>;
  countWork(
    actor: Actor,
    filter: Omit<WorkFilter, 'states'>,
  ): Promise<ReadonlyMap<DutyState['kind'], number>>;
  /** Trajectories in scope of which the listed duties are of another day, version or plans. */
  stale(actor: Actor, asOf: AgendaDay, limit: number): Promise<readonly string[]>;
  remindersMade(trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}

export interface AgendaDay {
  readonly day: PlainDate;
  /** Files that were closed earlier are not worked out again. */
  readonly closedSince: PlainDate;
  /** Of the plans in use and the instruments that are loaded. */
  readonly fingerprint: string;
}

/** The duties of one trajectory, as they are listed. */
export interface ListedAgenda {
  readonly trajectoryId: string;
  readonly version: number;
  readonly duties: readonly Duty[];
  readonly reminders: readonly Reminder[];
}
