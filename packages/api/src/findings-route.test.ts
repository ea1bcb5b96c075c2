import { expect, test } from 'vitest';
import { PEOPLE, startTestApp } from './testing/index.js';

const asked = { headers: { 'x-trefzeker-request': '1' } };
const NOWHERE = '/first-loads/findings?id=no-such-load';

test('the findings of a first load are only for who is signed in and may import, and only of a load that is there', async () => {
  await using app = await startTestApp();

  const answers = [
    await app.as(null).fetch(NOWHERE, asked),
    await app.as(PEOPLE.teamLeader).fetch(NOWHERE, asked),
    await app.as(PEOPLE.professional).fetch('/first-loads/findings', asked),
    await app.as(PEOPLE.teamLeader).fetch(NOWHERE),
  ];

  expect(answers.map(({ status }) => status)).toEqual([401, 404, 404, 403]);
});
