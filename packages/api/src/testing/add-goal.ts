import type { App } from '../app.js';
import { actorOf } from '../identity/actor-of.js';
import { createStoreTrajectories } from '../registration/trajectory-change-repository.js';
import { aGoal } from './builders.js';
import { PEOPLE } from './test-world.js';

/** A goal in a trajectory of the keeper: no command sets goals yet, imports and demo data bring them. */
export async function addGoal(app: App, trajectoryId: string): Promise<void> {
  const { database, repositories, instruments, indicatorSets, newId } = app;
  const before = await repositories.trajectories.record(actorOf(PEOPLE.professional), trajectoryId);
  if (before === null) throw new Error('addGoal needs a trajectory of the keeper');
  const change = {
    before,
    client: before.client,
    isNewClient: false,
    after: before.record,
    newGoals: [aGoal({ id: newId(), trajectoryId })],
  };
  await database.write.transaction((tx) =>
    createStoreTrajectories({ instruments, indicatorSets })(tx, [change]),
  );
}
