import type { AgendaLoaders } from './agenda/agenda-loaders.js';
import type { RepeatUseLoaders } from './clients/repeat-use-loaders.js';
import type { ClientLifeLoaders } from './clients/life-loaders.js';
import type { MergeLoaders } from './merge/merge-loaders.js';
import type { GoalLoaders } from './goals/goal-loaders.js';
import type { NatureLoaders } from './nature/nature-loaders.js';
import type { AgreementLoaders } from './agreements/agreement-loaders.js';
import type { HistoryLoaders } from './corrections/history-loaders.js';
import type { DraftLoaders } from './measurement/drafts/draft-loaders.js';
import type { MeasurementLoaders } from './measurement/measurement-loaders.js';
import type { PersonLoaders } from './organisation/person-loaders.js';
import type { TrajectoryLoaders } from './registration/trajectory-loaders.js';

/** Everything that is loaded below an object: made for one request, from its actor. */
export type Loaders = TrajectoryLoaders &
  MeasurementLoaders &
  DraftLoaders &
  AgendaLoaders &
  ClientLifeLoaders &
  RepeatUseLoaders &
  MergeLoaders &
  GoalLoaders &
  AgreementLoaders &
  NatureLoaders &
  HistoryLoaders &
  PersonLoaders;
