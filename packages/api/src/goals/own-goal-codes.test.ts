import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';

const READ = `query ($id: ID!) { trajectory(id: $id) { version goals { id rubric
  ownCode { ref label { nl } domain group { nl } } } }
  goalCodeLists { key organisationId codes { ref domain rubric } } }`;
const SET = `mutation ($input: SetGoalsInput!) { setGoals(input: $input) { __typename
  ... on InputRefused { problems { path code } } } }`;

onEachDatabase('the own code of a goal', (databases) => {
  test('is chosen of a list, gives the goal its rubric, and leads back to one domain', async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    const { id } = await registerTrajectory(app.app);
    const care = await app.app.commands.registerCareEpisode(actorOf(PEOPLE.professional), {
      ...{ trajectoryId: id, trajectoryVersion: 1, providerId: PROVIDER, form: 'DAY_CARE' },
      ...{ provision: 'INDIVIDUAL', start: civilDate('2025-06-01'), agreedEnd: null, end: null },
      endReason: null,
    });
    if (care.kind !== 'registered') throw new Error(JSON.stringify(care.problems));
    const set = async (goal: object) => {
      const { data, errors } = await app.as(PEOPLE.provider).query(SET, {
        input: {
          ...{ trajectoryId: id, trajectoryVersion: 2, careEpisodeId: care.careEpisode.id },
          ...{
            setOn: '2025-06-10',
            goals: [{ title: 'Sam heeft geen ruzie in de klas', domain: 'CHILD', ...goal }],
          },
        },
      });
      expect(errors).toEqual([]);
      return (data as unknown as { setGoals: { readonly problems?: readonly object[] } }).setGoals;
    };

    const other = await set({ rubric: '1.1', ownCode: 'r2010-derived/school-relations' });
    const none = await set({ ownCode: 'r2010-derived/none' });
    await set({ ownCode: 'r2010-derived/school-relations' });
    const { data } = await app.as(PEOPLE.provider).query(READ, { id });

    expect(other.problems).toEqual([{ path: ['goals', '0', 'ownCode'], code: 'own-code-of-other-rubric' }]);
    expect(none.problems).toEqual([{ path: ['goals', '0', 'ownCode'], code: 'own-code-unknown' }]);
    expect(data).toMatchObject({
      trajectory: {
        goals: [
          {
            rubric: '1.2',
            ownCode: {
              ref: 'r2010-derived/school-relations',
              domain: 'CHILD',
              group: { nl: 'School en werk' },
            },
          },
        ],
      },
      goalCodeLists: [{ key: 'r2010-derived', organisationId: null }],
    });
  });
});
