import { civilDate } from '@trefzeker/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const HISTORY = `query ($id: ID!, $since: Date) { trajectory(id: $id) { careEpisodes { id }
  history(since: $since) { act partKind title { nl } by organisation { id } reason reasonLabel { nl } reasonWords
    changes { field label { nl } from { nl } to { nl } } }
  voided { partKind title { nl } by reasonLabel { nl } fields { label { nl } to { nl } } } } }`;

interface Read {
  readonly careEpisodes: readonly { readonly id: string }[];
  readonly history: readonly { readonly act: string }[];
  readonly voided: readonly unknown[];
}

async function read(id: string, since: string | null = null): Promise<Read> {
  const { data, errors } = await app.as(PEOPLE.professional).query(HISTORY, { id, since });
  expect(errors).toEqual([]);
  return data?.trajectory as Read;
}

async function send(mutation: string, input: object): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
    ... on FileCorrected { trajectory { version } } ... on InputRefused { problems { path code } } } }`;
  const { data, errors } = await app.as(PEOPLE.professional).query(document, { input });
  return errors.length > 0 ? errors : data?.[mutation];
}

test('the history says in words who changed what, from what to what, and why', async () => {
  const { id: trajectoryId, version } = await registerTrajectory(app.app, 'H-1');
  const care = { trajectoryId, providerId: PROVIDER, form: 'DAY_CARE', start: '2025-03-03' };
  await app.app.commands.registerCareEpisode(actorOf(PEOPLE.professional), {
    ...{ ...care, form: 'DAY_CARE', start: civilDate(care.start), trajectoryVersion: version },
    ...{ provision: 'INDIVIDUAL', agreedEnd: null, end: null, endReason: null },
  });
  const careEpisodeId = (await read(trajectoryId)).careEpisodes[0]?.id;
  const reason = { code: 'OTHER', words: ' Verkeerde brief ' };

  const corrected = await send('correctCareEpisode', {
    ...{ ...care, start: '2025-03-01', trajectoryVersion: 2, careEpisodeId, reason },
  });
  const voided = await send('voidPart', {
    ...{ trajectoryId, trajectoryVersion: 3, partKind: 'CARE_EPISODE', partId: careEpisodeId },
    reason: { code: 'DID_NOT_HAPPEN' },
  });

  expect([corrected, voided]).toEqual(
    [3, 4].map((next) => ({ __typename: 'FileCorrected', trajectory: { version: next } })),
  );
  const { careEpisodes, history, voided: parts } = await read(trajectoryId);
  expect(careEpisodes).toEqual([]);
  expect(history.map(({ act }) => act)).toEqual(['REGISTERED', 'REGISTERED', 'CORRECTED', 'VOIDED']);
  const providerName = (await app.app.directory.organisation(PROVIDER)).name;
  expect(history[2]).toEqual({
    act: 'CORRECTED',
    partKind: 'CARE_EPISODE',
    title: { nl: `Dagbehandeling van ${providerName}` },
    by: PEOPLE.professional.name,
    organisation: { id: PEOPLE.professional.organisationId },
    reason: 'OTHER',
    reasonLabel: { nl: 'Andere reden' },
    reasonWords: 'Verkeerde brief',
    changes: [
      { field: 'start', label: { nl: 'de start' }, from: { nl: '3 maart 2025' }, to: { nl: '1 maart 2025' } },
    ],
  });
  expect(parts).toMatchObject([
    { partKind: 'CARE_EPISODE', by: PEOPLE.professional.name, reasonLabel: { nl: 'Is niet doorgegaan' } },
  ]);
  expect((await read(trajectoryId, '2026-03-02')).history).toEqual([]);
  expect((await read(trajectoryId, '2026-03-01')).history).toHaveLength(4);
});

test('a correction that cannot be says where in the input, and looking at it stores nothing', async () => {
  const { id: trajectoryId, version } = await registerTrajectory(app.app, 'H-2');
  const input = {
    ...{ trajectoryId, trajectoryVersion: version, start: '2030-01-01', frameAtStart: 'VOLUNTARY' },
    ...{ unitId: 'none', reason: { code: 'ENTERED_TWICE', words: ' ' } },
  };

  const looked = await app
    .as(PEOPLE.professional)
    .query(
      'query ($input: CorrectTrajectoryInput!) { checkTrajectoryCorrection(input: $input) { problems { path code } } }',
      { input },
    );
  const refused = await send('correctTrajectory', input);

  const problems = [
    { path: ['start'], code: 'start-in-the-future' },
    { path: ['unitId'], code: 'unit-unknown' },
    { path: ['reason', 'code'], code: 'reason-not-for-this' },
  ];
  expect(looked.data).toEqual({ checkTrajectoryCorrection: { problems } });
  expect(refused).toEqual({ __typename: 'InputRefused', problems });
  expect((await read(trajectoryId)).history).toHaveLength(1);
});
