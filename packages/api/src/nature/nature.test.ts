import { expect, test } from 'vitest';
import { onEachDatabase, PEOPLE, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

const REGISTER = `mutation ($input: RegisterProblemsInput!) { registerProblems(input: $input) { __typename
  ... on ProblemsRegistered { trajectory { version } }
  ... on InputRefused { problems { code } } } }`;

const READ = `query ($id: ID!) { trajectory(id: $id) {
  problems { moment codes { code label { nl } } observedOn }
  agenda { registration moment doneOn state } } }`;

interface Seen {
  readonly problems: readonly unknown[];
  readonly agenda: readonly { readonly registration: string | null; readonly moment: string }[];
}

async function register(app: TestApp, input: object): Promise<unknown> {
  const { data, errors } = await app.as(PEOPLE.professional).query(REGISTER, { input });
  expect(errors).toEqual([]);
  return data?.registerProblems;
}

async function readBy(app: TestApp, person: { readonly id: string }, id: string): Promise<Seen> {
  const { data, errors } = await app.as(person).query(READ, { id });
  expect(errors).toEqual([]);
  return (data as unknown as { readonly trajectory: Seen }).trajectory;
}

onEachDatabase('the nature of the problems', (databases) => {
  test('is kept each time it is entered, and does what the agenda asks', async () => {
    await using app = await startTestApp({
      databaseUrl: await databases.newUrl(),
      configuration: { plans: [{ plan: 'raamwerk-2010' }] },
    });
    const { id, version } = await registerTrajectory(app.app);
    const input = { trajectoryId: id, moment: 'START', observedOn: '2025-01-16' };

    const first = await register(app, { ...input, trajectoryVersion: version, codes: ['D100', 'A200'] });
    const next = await register(app, { ...input, trajectoryVersion: version + 1, codes: ['OTHER'] });
    const stale = await app
      .as(PEOPLE.professional)
      .query(REGISTER, { input: { ...input, trajectoryVersion: version, codes: ['A100'] } });
    const { problems, agenda } = await readBy(app, PEOPLE.professional, id);

    const registered = (now: number) => ({ __typename: 'ProblemsRegistered', trajectory: { version: now } });
    expect([first, next]).toEqual([registered(version + 1), registered(version + 2)]);
    expect(stale.errors.map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
    expect(problems).toEqual([
      {
        moment: 'START',
        codes: [
          { code: 'D100', label: { nl: 'Opvoeding schiet tekort' } },
          { code: 'A200', label: { nl: 'Gedrag' } },
        ],
        observedOn: '2025-01-16',
      },
      { moment: 'START', codes: [{ code: 'OTHER', label: { nl: 'Anders' } }], observedOn: '2025-01-16' },
    ]);
    expect(
      agenda.filter(
        ({ registration, moment }) => registration === 'NATURE_OF_PROBLEMS' && moment === 'START',
      ),
    ).toEqual([expect.objectContaining({ doneOn: '2025-01-16' })]);
  });
});
