import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInAs } from '../support/ask.js';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor, type Screen } from '../support/visitor.js';

const PICTURES = process.env.TREFZEKER_PICTURES;

describe('a worker who measures with a parent who is not registered with the client', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await startServer('built', { TREFZEKER_DEMO: 'on' });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  test.each<Screen>(['desktop', 'phone'])(
    'sees what the rules say, and registers her there without losing the form (%s)',
    async (screen) => {
      const ask = await signInAs(server.url, 'PROFESSIONAL');
      const send = async (mutation: string, input: object, fields: string) => {
        const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
        const { data, errors } = await ask(
          `mutation ($input: ${type}!) { sent: ${mutation}(input: $input) { ${fields} } }`,
          { input },
        );
        expect(errors).toBeUndefined();
        return data?.sent as Readonly<Record<string, { readonly id: string }>>;
      };
      const { client } = await send(
        'registerClient',
        { reference: `ASK-${screen}`, sex: 'F', birthDate: '2017-04-05' },
        '... on ClientRegistered { client { id } }',
      );
      const { trajectory } = await send(
        'registerTrajectory',
        { clientId: client?.id, frameAtStart: 'VOLUNTARY', start: '2026-02-01' },
        '... on TrajectoryRegistered { trajectory { id } }',
      );
      await using visitor = await Visitor.arrive(browser, server.url, screen);
      const { page } = visitor;
      await visitor.enterAs('Hulpverlener');
      await visitor.open(`/trajecten/${trajectory?.id}/meting`, /^Nieuwe meting, traject/);
      await page.locator('select[name=instrument]').selectOption('sdq');
      await page.locator('select[name=informant]').selectOption('MOTHER');
      await page.getByText('Met gezag of opvoeding', { exact: false }).first().waitFor();
      await page.getByRole('button', { name: 'Leg deze persoon hier vast' }).click();
      await page.locator('input[name=respondentName]').fill('An');
      await visitor.settle();
      if (PICTURES !== undefined)
        await page.screenshot({ path: `${PICTURES}/${screen}-not-around.png`, fullPage: true });
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);
      await page.getByRole('button', { name: 'Leg de persoon vast' }).click();
      await page.getByText(/^An: /u).first().waitFor();
      expect(await page.locator('select[name=instrument]').inputValue()).toBe('sdq');
      expect(await page.locator('select[name=informant]').inputValue()).toBe('MOTHER');
      expect(visitor.faults).toEqual([]);
    },
  );
});
