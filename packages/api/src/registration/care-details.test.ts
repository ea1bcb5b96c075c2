import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachDatabase } from '../testing/on-each-database.js';
import { PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

const DETAILS = `details { isCrisis fosterVariant funding isOwnHelp referrer { list code label { nl } } productCode
  intensity { amount unit } method isRecognised } durationDays outOfFramework { code }`;

const WHOLE = {
  ...{ isCrisis: false, fosterVariant: 'HELP', funding: 'YOUTH_ACT', isOwnHelp: false },
  ...{ referrer: { list: 'cbs-v7-referrer', code: '02' }, productCode: '45A04' },
  ...{ intensity: { amount: 0, unit: 'DAYS_PER_WEEK' }, method: ' Triple P ', isRecognised: true },
};

const NOTHING = Object.fromEntries(Object.keys(WHOLE).map((name) => [name, null]));

onEachDatabase('what more is known of care', (databases) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ databaseUrl: await databases.newUrl() });
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
  });

  const send = async (
    document: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>> => {
    const { data, errors } = await app.as(PEOPLE.professional).query(document, variables);
    expect(errors).toEqual([]);
    return data ?? {};
  };
  const register = (input: object) =>
    send(
      `mutation ($input: RegisterCareEpisodeInput!) { done: registerCareEpisode(input: $input) { __typename
        ... on CareEpisodeRegistered { careEpisode { id ${DETAILS} } }
        ... on InputRefused { problems { path code } } } }`,
      { input },
    );
  const readCare = (id: string) =>
    send(`query ($id: ID!) { trajectory(id: $id) { version careEpisodes { id ${DETAILS} } } }`, { id });
  const foster = (trajectoryId: string, trajectoryVersion: number) => ({
    ...{ trajectoryId, trajectoryVersion, providerId: PROVIDER, form: 'FOSTER_CARE', start: '2025-03-01' },
  });

  test('is stored as it was entered, and zero and no are not nothing', async () => {
    const { id, version } = await registerTrajectory(app.app, 'D-1');
    const first = await register({ ...foster(id, version), end: '2025-03-10', details: WHOLE });
    const second = await register({ ...foster(id, version + 1), start: '2025-03-11' });
    expect(second).toMatchObject({ done: { __typename: 'CareEpisodeRegistered' } });

    const asStored = { ...WHOLE, method: 'Triple P' };
    const referrer = { ...WHOLE.referrer, label: { nl: 'Huisarts' } };
    expect(first).toMatchObject({ done: { careEpisode: { details: { ...asStored, referrer } } } });
    expect(await readCare(id)).toMatchObject({
      trajectory: {
        careEpisodes: [
          { details: { ...asStored, referrer }, durationDays: 10, outOfFramework: [] },
          { details: NOTHING, durationDays: null, outOfFramework: [] },
        ],
      },
    });
  });

  test('says why care does not count in the framework', async () => {
    const { id, version } = await registerTrajectory(app.app, 'D-2');
    await register({
      ...foster(id, version),
      details: { isCrisis: true, fosterVariant: 'UPBRINGING', funding: 'LONG_TERM_CARE' },
    });

    expect(await readCare(id)).toMatchObject({
      trajectory: {
        careEpisodes: [
          {
            outOfFramework: [
              { code: 'emergency-care' },
              { code: 'foster-upbringing' },
              { code: 'paid-by-long-term-care' },
            ],
          },
        ],
      },
    });
  });

  test('is refused where it does not fit, with its place in the input', async () => {
    const { id, version } = await registerTrajectory(app.app, 'D-3');
    const refused = await register({
      ...{ ...foster(id, version), form: 'DAY_CARE' },
      details: {
        ...{ fosterVariant: 'HELP', isOwnHelp: true, referrer: { list: 'cbs-v7-referrer', code: '07' } },
        ...{ productCode: '45', intensity: { amount: 8, unit: 'DAYS_PER_WEEK' }, isRecognised: true },
      },
    });

    expect(refused).toEqual({
      done: {
        __typename: 'InputRefused',
        problems: [
          { path: ['details', 'fosterVariant'], code: 'no-foster-care' },
          { path: ['details', 'isOwnHelp'], code: 'own-help-not-ambulatory' },
          { path: ['details', 'referrer'], code: 'referrer-not-in-list' },
          { path: ['details', 'productCode'], code: 'product-code-malformed' },
          { path: ['details', 'intensity', 'amount'], code: 'intensity-out-of-range' },
          { path: ['details', 'isRecognised'], code: 'recognised-without-method' },
        ],
      },
    });
  });

  test('is corrected with the care, keeps its history, and comes back with care that was voided', async () => {
    const { id, version } = await registerTrajectory(app.app, 'D-4');
    await register({ ...foster(id, version), details: { isCrisis: true } });
    const { trajectory } = (await readCare(id)) as { trajectory: { careEpisodes: [{ id: string }] } };
    const [{ id: careEpisodeId }] = trajectory.careEpisodes;
    const change = (mutation: string, input: object) =>
      send(
        `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) {
          __typename ... on InputRefused { problems { code } } } }`,
        { input },
      );
    const details = { isCrisis: false, intensity: { amount: 2.5, unit: 'HOURS_PER_WEEK' } };
    const part = { trajectoryId: id, partKind: 'CARE_EPISODE', partId: careEpisodeId };

    await change('correctCareEpisode', {
      ...{ ...foster(id, version + 1), careEpisodeId, details, reason: { code: 'TYPO' } },
    });
    await change('voidPart', {
      ...{ ...part, trajectoryVersion: version + 2, reason: { code: 'DID_NOT_HAPPEN' } },
    });
    await change('restorePart', {
      ...{ ...part, trajectoryVersion: version + 3, reason: { code: 'VOIDED_BY_MISTAKE' } },
    });

    expect(await readCare(id)).toMatchObject({
      trajectory: { version: version + 4, careEpisodes: [{ details }] },
    });
    const history = await send(
      `query ($id: ID!) { trajectory(id: $id) { history { act changes { field from { nl } to { nl } } } } }`,
      { id },
    );
    expect(history).toMatchObject({
      trajectory: {
        history: [
          {},
          {},
          {
            act: 'CORRECTED',
            changes: [
              { field: 'isCrisis', from: { nl: 'ja' }, to: { nl: 'nee' } },
              { field: 'intensity', from: null, to: { nl: '2,5 uur per week' } },
            ],
          },
          { act: 'VOIDED' },
          { act: 'RESTORED' },
        ],
      },
    });
  });
});
