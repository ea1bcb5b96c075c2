import type { Agreements, CareEnd, CareEpisode, DeliveryRecord } from '@trefzeker/shared';
import { careEndOf, deliveryRecordsOf } from '@trefzeker/shared';
import type { LoaderDependencies } from '../registration/part-loader.js';
import { partLoader } from '../registration/part-loader.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { AgreementRepository } from './agreement-repository.js';

export interface AgreementLoaders {
  /** As far as the actor may see them; in three statements for all trajectories of the request. */
  agreements(trajectory: TrajectoryHeader): Promise<Agreements>;
  /** How each ended care that the actor may see stands to what was agreed. */
  careEnds(trajectory: TrajectoryHeader): Promise<readonly CareEnd[]>;
  /** The records of the legal delivery that the care which the actor may see makes. */
  deliveryRecords(trajectory: TrajectoryHeader): Promise<readonly DeliveryRecord[]>;
}

interface Dependencies extends LoaderDependencies {
  readonly stored: AgreementRepository;
  readonly careEpisodes: (trajectory: TrajectoryHeader) => Promise<readonly CareEpisode[]>;
}

const NONE: Agreements = { decisions: [], carePlans: [], measurePlans: [] };

export function createAgreementLoaders({ stored, careEpisodes, ...rest }: Dependencies): AgreementLoaders {
  const rows = partLoader(rest, (actor, ids) => stored.listByTrajectories(actor, ids), NONE);
  return {
    agreements: (trajectory) => rows.load(trajectory),
    careEnds: async (trajectory) => {
      const [agreements, care] = await Promise.all([rows.load(trajectory), careEpisodes(trajectory)]);
      return care.flatMap((episode) => careEndOf(episode, agreements) ?? []);
    },
    deliveryRecords: async (trajectory) => {
      const [{ carePlans }, care] = await Promise.all([rows.load(trajectory), careEpisodes(trajectory)]);
      return deliveryRecordsOf(care, carePlans);
    },
  };
}
