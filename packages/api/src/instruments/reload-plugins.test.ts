import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { onEachDatabase, PEOPLE, registerTrajectory, startTestApp } from '../testing/index.js';
import type { Answer, TestApp } from '../testing/index.js';
import { writeTwoQuestions } from '../testing/two-questions.js';
import { createReloadPlugins } from './reload-plugins.js';

const RELOAD = `mutation { reloadPlugins { __typename
  ... on PluginsReloaded { plugins { source state since packageVersion problems { code message { nl } hint { nl } } } }
  ... on ConfigurationInvalid { message }
} }`;
const PLUGINS = '{ plugins { source state since failures lastFailure { code message { nl } hint { nl } } } }';
const MEASUREMENTS = `query ($id: ID!) { trajectory(id: $id) { measurements {
  instrument { key label { nl } }
  scores { scale { key label { nl } } result { __typename ... on Scored { raw } ... on NotScorable { reason label { nl } } } }
} } }`;

interface Plugin {
  readonly source: string;
  readonly state: string;
  readonly since: string;
  readonly failures: number;
  readonly lastFailure: { readonly code: string } | null;
}

/** An app of which the configuration can be written, and a plug-in folder `two` beside it. */
async function startConfigured(databaseUrl: string) {
  const folder = await mkdtemp(join(tmpdir(), 'trefzeker-plugins-'));
  const configFile = join(folder, 'trefzeker.config.json');
  const configure = (...plugins: readonly object[]) => writeFile(configFile, JSON.stringify({ plugins }));
  await configure();
  await writeTwoQuestions(join(folder, 'two'));
  const app = await startTestApp({ databaseUrl, settings: { configFile } });
  return {
    app,
    configure,
    configFile,
    folder,
    reload: () => app.as(PEOPLE.administrator).query(RELOAD),
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

const reloaded = ({ data }: Answer) =>
  (data as unknown as { reloadPlugins: { __typename: string; plugins: readonly Plugin[] } }).reloadPlugins;

async function pluginOf(app: TestApp, source: string): Promise<Plugin | undefined> {
  const { data } = await app.as(PEOPLE.methodologist).query(PLUGINS);
  return (data as unknown as { plugins: readonly Plugin[] }).plugins.find((each) => each.source === source);
}

async function record(app: TestApp, answers: Readonly<Record<string, number>>) {
  const { id, version } = await registerTrajectory(app.app, `R-${JSON.stringify(answers)}`);
  const result = await app.app.commands.recordMeasurement(actorOf(PEOPLE.professional), {
    trajectoryId: id,
    trajectoryVersion: version,
    instrument: 'two-questions',
    edition: null,
    informant: 'youth',
    moment: 'START',
    takenOn: civilDate('2025-01-20'),
    careEpisodeId: null,
    notes: {},
    input: { kind: 'answers', answers },
  });
  const { data, errors } = await app.as(PEOPLE.professional).query(MEASUREMENTS, { id });
  expect(errors).toEqual([]);
  return { id, result, trajectory: data?.trajectory };
}

test('a reload that throws stands in the access log as failed, and is thrown on', async () => {
  const written: string[] = [];
  const reloadPlugins = createReloadPlugins({
    reload: () => Promise.reject(new Error('no database')),
    accessLog: {
      write: (_, { operation, outcome }) => Promise.resolve(void written.push(`${operation} ${outcome}`)),
    },
    requestId: () => 'r-1',
  });

  await expect(reloadPlugins(actorOf(PEOPLE.administrator))).rejects.toThrow('no database');

  expect(written).toEqual(['reloadPlugins failed']);
});

onEachDatabase('plug-ins', (databases) => {
  test('are taken up and let go while the server runs; what was measured keeps being explained', async () => {
    await using setting = await startConfigured(await databases.newUrl());
    const { app, configure, reload } = setting;

    await configure({ source: 'two' });
    const added = reloaded(await reload());
    const { id, trajectory } = await record(app, { a: 0, b: 3 });
    app.passSeconds(60);
    await configure();
    const removed = reloaded(await reload());
    const later = await app.as(PEOPLE.professional).query(MEASUREMENTS, { id });
    const offered = await app.as(PEOPLE.professional).query('{ instrument(key: "two-questions") { key } }');

    expect(added).toMatchObject({
      __typename: 'PluginsReloaded',
      plugins: [
        { source: 'built-in', state: 'ACTIVE' },
        { source: 'two', state: 'ACTIVE', since: '2026-03-01T11:00:00.000Z', packageVersion: '1.0.0' },
      ],
    });
    expect(removed.plugins[1]).toMatchObject({
      source: 'two',
      state: 'REMOVED',
      since: '2026-03-01T11:01:00.000Z',
    });
    expect(trajectory).toMatchObject({
      measurements: [
        {
          instrument: { label: { nl: 'Twee vragen' } },
          scores: [
            { scale: { label: { nl: 'Hoogste' } }, result: { raw: 3 } },
            { scale: { label: { nl: 'Samen' } }, result: { raw: 3 } },
          ],
        },
      ],
    });
    expect(later.data?.trajectory).toEqual(trajectory);
    expect(offered.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('come and go under requests without one of them failing', async () => {
    await using setting = await startConfigured(await databases.newUrl());
    const { app, configure, reload } = setting;
    const ask = () =>
      app.as(PEOPLE.professional).query('{ instruments { key scales { key } codebook { hash } } }');
    const answers: Answer[] = [];

    for (let turn = 0; turn < 6; turn += 1) {
      await configure(...(turn % 2 === 0 ? [{ source: 'two' }] : []));
      const reloading = reload();
      answers.push(...(await Promise.all([ask(), ask(), ask()])));
      await reloading;
      answers.push(await ask());
    }

    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const seen = answers.map(({ text }) => text.includes('two-questions'));
    expect(new Set(seen)).toEqual(new Set([true, false]));
  });

  test('keep what was loaded when the configuration cannot be read', async () => {
    await using setting = await startConfigured(await databases.newUrl());
    const { app, configure, configFile, reload } = setting;
    await configure({ source: 'two' });
    await reload();

    await writeFile(configFile, '{ "plugins": [{ "sauce": "two" }] }');
    const answer = await reload();

    expect(answer.data?.reloadPlugins).toMatchObject({ __typename: 'ConfigurationInvalid' });
    expect(answer.text).toContain('plugins.0');
    expect(await pluginOf(app, 'two')).toMatchObject({ state: 'ACTIVE' });
  });

  test('are reloaded by whoever may, and nobody else', async () => {
    await using setting = await startConfigured(await databases.newUrl());
    const { app } = setting;

    const asked = await Promise.all(
      [PEOPLE.methodologist, PEOPLE.teamLeader, null].map((person) => app.as(person).query(RELOAD)),
    );

    expect(asked.map(({ errors }) => errors[0]?.extensions.code)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_SIGNED_IN',
    ]);
  });

  test('that are refused say why and since when, over a restart too', async () => {
    await using setting = await startConfigured(await databases.newUrl());
    const { app, configure, folder, reload } = setting;
    await writeTwoQuestions(join(folder, 'two'), { host: '>=99' });
    await configure({ source: 'two' });

    const first = reloaded(await reload());
    app.passSeconds(3600);
    const second = reloaded(await reload());

    expect(first.plugins[1]).toMatchObject({
      state: 'REJECTED',
      since: '2026-03-01T11:00:00.000Z',
      problems: [{ code: 'host-not-supported' }],
    });
    expect(second.plugins[1]).toEqual(first.plugins[1]);
  });

  test('that fail on some answers keep the answers, say so, and put no answer in the log', async () => {
    await using setting = await startConfigured(await databases.newUrl());
    const { app, configure, reload } = setting;
    await configure({ source: 'two' });
    await reload();

    const { result, trajectory } = await record(app, { a: 2, b: 2 });

    expect(result).toMatchObject({
      kind: 'recorded',
      measurement: { answers: { a: 2, b: 2 } },
      findings: [{ code: 'not-computed' }],
    });
    expect(trajectory).toMatchObject({
      measurements: [
        {
          scores: [
            { result: { __typename: 'NotScorable', reason: 'scorer-failed' } },
            { scale: { key: 'sum' }, result: { raw: 4 } },
          ],
        },
      ],
    });
    expect(await pluginOf(app, 'two')).toMatchObject({ failures: 1, lastFailure: { code: 'threw' } });
    expect(app.logLines.join('')).toContain('"code":"threw"');
    expect(app.logLines.join('')).not.toContain('answers 2 and 2');
  });
});
