import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor, type Screen } from '../support/visitor.js';

describe('a worker who gets to know a client', () => {
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
    'registers a mother and a move, sees who is asked and why, and what changed (%s)',
    async (screen) => {
      await using visitor = await Visitor.arrive(browser, server.url, screen);
      const { page } = visitor;
      await visitor.enterAs('Joris de Waal');
      await visitor.open('/clienten/nieuw', 'Nieuwe cliënt');
      await page.getByLabel('Cliëntnummer').fill(`E2E-mens-${screen}`);
      await page.getByLabel('Geboortedatum').fill('6-5-2009');
      await page.getByLabel('Geslacht').selectOption({ label: 'meisje' });
      await page.getByLabel('Kader bij de start').selectOption({ label: 'vrijwillig kader' });
      await page.getByLabel('Eerste dag').fill('1-10-2024');
      await page.getByRole('button', { name: 'Leg cliënt en traject vast' }).click();
      await page.getByRole('link', { name: 'Naar de cliënt' }).click();
      await page.getByRole('heading', { name: 'Over wie het gaat' }).waitFor();
      const save = page.getByRole('button', { name: 'Leg vast' });
      const back = page.getByRole('link', { name: 'Terug naar de cliënt' });

      await page.getByRole('link', { name: 'Iemand toevoegen' }).click();
      await save.click();
      await page.getByText('Maak een keuze.').waitFor();
      await page.getByLabel('Wie is het?').selectOption({ label: 'moeder' });
      await page.getByLabel('Naam').fill('An de Wit');
      await page.getByLabel('Heeft deze persoon gezag?').selectOption({ label: 'Ja' });
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);
      await save.click();
      await page.getByText('De verandering is vastgelegd.').waitFor();
      await back.click();

      const asked = page.getByRole('region', { name: 'Wie vraagt u vandaag?' });
      await asked.getByText('moeder An de Wit: mag.').waitFor();
      await asked.getByLabel('Volgens welke afspraken?').selectOption({ label: 'Raamwerkafspraken 2010' });
      await asked.getByText('moeder An de Wit: vragen.').waitFor();

      await page.getByRole('link', { name: 'Verhuizing vastleggen' }).click();
      await page.getByLabel('Vanaf welke dag geldt de nieuwe gemeente?').fill('1-9-2025');
      await page.getByLabel('Nieuwe gemeente', { exact: true }).fill('Groningen');
      await save.click();
      await page.getByText('Dit is geen gemeentecode van het CBS.', { exact: false }).waitFor();
      await page.getByLabel('Nieuwe gemeente', { exact: true }).fill('GM0014');
      await save.click();
      await page.getByText('De verandering is vastgelegd.').waitFor();
      await back.click();

      await page.getByRole('link', { name: 'Gegevens veranderen' }).click();
      await page.getByLabel('Geboortedatum').fill('6-5-2010');
      await save.click();
      await page.getByText('U verandert iets dat al was ingevuld.', { exact: false }).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await page.getByLabel('Waarom verandert u dit?').fill('Tikfout');
      await save.click();
      await page.getByText('De verandering is vastgelegd.').waitFor();
      await back.click();
      await page
        .getByRole('region', { name: 'Wat er veranderde' })
        .getByText('(Reden: Tikfout.)', { exact: false })
        .waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);
      expect(visitor.faults).toEqual([]);
    },
  );
});
