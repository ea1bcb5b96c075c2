import type { NatureOfProblems } from '@trefzeker/shared';
import type { LoaderDependencies } from '../registration/part-loader.js';
import { partLoader } from '../registration/part-loader.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { NatureRepository } from './nature-repository.js';

export interface NatureLoaders {
  /** As far as the actor may see it, in the order in which it was entered. */
  nature(trajectory: TrajectoryHeader): Promise<readonly NatureOfProblems[]>;
}

export function createNatureLoaders({
  stored,
  ...rest
}: LoaderDependencies & { readonly stored: NatureRepository }): NatureLoaders {
  const rows = partLoader(rest, (actor, ids) => stored.listByTrajectories(actor, ids), []);
  return { nature: (trajectory) => rows.load(trajectory) };
}
