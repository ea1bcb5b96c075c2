import type { LoaderDependencies } from '../../registration/part-loader.js';
import { partLoader } from '../../registration/part-loader.js';
import type { TrajectoryHeader } from '../../registration/trajectory-repository.js';
import type { DraftRepository, MeasurementDraft } from './draft-repository.js';

export interface DraftLoaders {
  /** The actor's own, last saved first; in one statement for all trajectories of the request. */
  drafts(trajectory: TrajectoryHeader): Promise<readonly MeasurementDraft[]>;
}

interface Dependencies extends LoaderDependencies {
  readonly stored: DraftRepository;
}

export function createDraftLoaders({ stored, ...dependencies }: Dependencies): DraftLoaders {
  const rows = partLoader(dependencies, (actor, ids) => stored.listByTrajectories(actor, ids), []);
  return { drafts: (trajectory) => rows.load(trajectory) };
}
