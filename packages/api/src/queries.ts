import type {
  Actor,
  CodeList,
  IndicatorSet,
  MeasurementPlan,
  SmartHint,
  GoalCodeList,
} from '@trefzeker/shared';
import type { WorkQueries } from './agenda/read-work.js';
import type { ClientBsnQueries } from './clients/client-bsn.js';
import type { ListQueries } from './lists/list-queries.js';
import type { MergeQueries } from './merge/read-merges.js';
import type { LoadQueries } from './exchange/load/read-loads.js';
import type { ImportQueries } from './exchange/read-imports.js';
import type { FigureQueries } from './indicators/read-figures.js';
import type { InstrumentQueries } from './instruments/read-instruments.js';
import type { TrialQueries } from './measurement/trial/score-trial.js';
import type { Organisation } from './organisation/organisation-repository.js';
import type { RegistrationChecks } from './registration/check-registration.js';
import type { ClientQueries } from './registration/read-clients.js';
import type { TrajectoryQueries } from './registration/read-trajectories.js';

/** What everybody who is signed in may read. */
interface CommonQueries {
  listOrganisations(actor: Actor): Promise<readonly Organisation[]>;
  listCodeLists(actor: Actor): readonly CodeList[];
  listIndicatorSets(actor: Actor): readonly IndicatorSet[];
  /** Hints while a goal is typed; they never refuse. */
  listGoalCodes(actor: Actor): readonly GoalCodeList[];
  listGoalHints(actor: Actor, title: string): readonly SmartHint[];
  listMeasurementPlans(actor: Actor): readonly MeasurementPlan[];
}

/**
 * The read use cases. Each takes the actor first, checks the right, and tells the request's recorder what
 * was read.
 */
export type Queries = TrajectoryQueries &
  ClientQueries &
  ClientBsnQueries &
  MergeQueries &
  ListQueries &
  InstrumentQueries &
  TrialQueries &
  FigureQueries &
  ImportQueries &
  LoadQueries &
  WorkQueries &
  RegistrationChecks &
  CommonQueries;
