import type { Worker } from '../agenda/agenda-change-repository.js';
import type { TrajectoryChange } from '../registration/store-trajectories.js';
import { ACCESS, CERTIFIED, DEMO_PEOPLE, PROVIDER } from './demo-organisations.js';

/** Of a provider somebody works on one file in three, so that there is work of nobody as well. */
const ONE_IN: Readonly<Record<string, number>> = { [ACCESS]: 1, [CERTIFIED]: 1, [PROVIDER]: 3 };

/** Who works on which open file: the professional of each organisation that has a part in it. */
export function demoWorkers(files: readonly TrajectoryChange[]): readonly Worker[] {
  const open = files.filter(({ after }) => after.closedOn === null);
  return Object.entries(ONE_IN).flatMap(([organisationId, oneIn]) => {
    const worker = DEMO_PEOPLE.find(
      (person) => person.organisationId === organisationId && person.roles.includes('professional'),
    );
    const own = open.filter(({ after }) => organisationsIn(after).includes(organisationId));
    return worker === undefined
      ? []
      : own
          .filter((_, index) => index % oneIn === 0)
          .map(({ after }) => ({
            trajectoryId: after.id,
            organisationId,
            personId: worker.id,
            since: after.start,
          }));
  });
}

function organisationsIn({ keeperId, careEpisodes, measures }: TrajectoryChange['after']): readonly string[] {
  return [
    keeperId,
    ...careEpisodes.map(({ providerId }) => providerId),
    ...measures.map(({ organisationId }) => organisationId),
  ];
}
