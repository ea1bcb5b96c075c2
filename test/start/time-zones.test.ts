import { expect, test } from 'vitest';
import { signInAs, type Answer } from '../support/ask.js';
import { startServer } from '../support/server.js';

/** West of everybody, east of everybody, and at home. */
const ZONES = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Amsterdam'];

const EVERYTHING_WITH_A_DAY = `{
  work(filter: { who: ORGANISATION }, first: 100) { counts { state count } edges { node {
    key state anchor doneOn window { from to dueOn } } } }
  trajectories(first: 10) { edges { node {
    start end client { birthDate ageYears }
    subTrajectories { kind start end } windows { moment from to }
    agenda { key state anchor doneOn side window { from to dueOn } }
    measurements { takenOn inWindow } } } } }`;

test('the same ages, windows and agendas come from a machine in any time zone', async () => {
  const answers: Answer[] = [];
  for (const TZ of ZONES) {
    await using server = await startServer('start', { TZ });
    const ask = await signInAs(server.url, 'PROFESSIONAL');
    answers.push(await ask(EVERYTHING_WITH_A_DAY));
  }

  const [first, ...others] = answers;
  expect(first?.errors).toBeUndefined();
  expect(JSON.stringify(first?.data).length).toBeGreaterThan(10_000);
  for (const other of others) expect(other).toEqual(first);
});
