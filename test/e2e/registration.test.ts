import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor, type Screen } from '../support/visitor.js';

const WORKER = 'Joris de Waal';

describe('a worker of the access authority', () => {
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
    'registers a client, care, its end and the closing, warned while typing (%s)',
    async (screen) => {
      await using visitor = await Visitor.arrive(browser, server.url, screen);
      const { page } = visitor;
      await visitor.enterAs(WORKER);
      await registerClient(visitor, `E2E-${screen}`);

      await page.getByRole('link', { name: 'Hulp vastleggen' }).click();
      await page.getByLabel('Wie geeft de hulp?').selectOption({ label: 'Jeugdhulp Waterlanding' });
      await page.getByLabel('Welke hulp?').selectOption({ label: 'daghulp' });
      await page.getByLabel('Eerste dag').fill('1-9-2024');
      await page.getByText('De start valt buiten het traject. Kies 1 oktober 2024 of later.').waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await page.getByLabel('Eerste dag').fill('15-10-2024');
      await page.getByText('Dit kan zo worden vastgelegd.').waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('De hulp is vastgelegd.').waitFor();
      await page.getByRole('link', { name: 'Terug naar het traject' }).click();

      await page.getByRole('link', { name: 'Leg het einde vast' }).click();
      await page.getByLabel('Laatste dag').fill('20-3-2025');
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('Maak een keuze.').waitFor();
      await page.getByLabel('Waarom stopt het?').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('Het einde is vastgelegd.').waitFor();
      await page.getByRole('link', { name: 'Terug naar het traject' }).click();

      await page.getByRole('link', { name: 'Traject sluiten' }).click();
      await page.getByText(/^Dit is nog niet vastgelegd/).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);
      await page.getByRole('button', { name: 'Sluit het traject' }).click();
      await page.getByText('Het traject is gesloten.').waitFor();
      await page.getByRole('link', { name: 'Terug naar het traject' }).click();
      await page.getByText(/Geëindigd op 20 maart 2025/).waitFor();
      expect(visitor.faults).toEqual([]);
    },
  );

  test('loses nothing when a colleague was first: both stand on the page, and the worker decides', async () => {
    await using visitor = await Visitor.arrive(browser, server.url);
    const { page } = visitor;
    await visitor.enterAs(WORKER);
    await registerClient(visitor, 'E2E-twee');
    const address = `${new URL(page.url()).pathname}/hulp`;
    await using colleague = await Visitor.arrive(browser, server.url);
    await colleague.enterAs(WORKER);
    await colleague.open(address, /^Hulp vastleggen/);
    await visitor.open(address, /^Hulp vastleggen/);
    await fillCare(page, { form: 'daghulp', start: '15-10-2024' });
    await fillCare(colleague.page, { form: 'pleegzorg', start: '1-11-2024' });
    await colleague.page.getByRole('button', { name: 'Leg vast' }).click();
    await colleague.page.getByText('De hulp is vastgelegd.').waitFor();

    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByText('Iemand anders heeft dit traject intussen gewijzigd').waitFor();
    await page.getByText(/pleegzorg, Jeugdhulp Waterlanding, 1\snov\s2024/).waitFor();
    expect(await page.getByLabel('Eerste dag').inputValue()).toBe('15-10-2024');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Leg mijn invoer toch vast' }).click();
    await page.getByText('De hulp is vastgelegd.').waitFor();
    await page.getByRole('link', { name: 'Terug naar het traject' }).click();
    const ends = page.getByRole('link', { name: 'Leg het einde vast' });
    await expect.poll(() => ends.count(), { timeout: 20_000 }).toBe(2);
    expect(colleague.faults).toEqual([]);
  });
});

async function registerClient(visitor: Visitor, reference: string): Promise<void> {
  const { page } = visitor;
  await visitor.open('/trajecten', 'Trajecten');
  await page.getByRole('link', { name: 'Nieuwe cliënt' }).click();
  await visitor.heading('Nieuwe cliënt').waitFor();
  await page.getByRole('button', { name: 'Leg cliënt en traject vast' }).click();
  await page.getByText('Vul dit in.').waitFor();
  expect(await visitor.barriers()).toEqual([]);
  expect(await visitor.sidewaysScroll()).toBe(0);
  await page.getByLabel('Cliëntnummer').fill(reference);
  await page.getByLabel('Geboortedatum').fill('1-3-2014');
  await page.getByLabel('Geslacht').selectOption({ index: 1 });
  await page.getByLabel('Kader bij de start').selectOption({ label: 'vrijwillig kader' });
  await page.getByLabel('Eerste dag').fill('1-10-2024');
  await page.getByRole('button', { name: 'Leg cliënt en traject vast' }).click();
  await visitor.heading(new RegExp(`^Traject ${reference}`)).waitFor();
}

async function fillCare(page: Page, care: { readonly form: string; readonly start: string }): Promise<void> {
  await page.getByLabel('Wie geeft de hulp?').selectOption({ label: 'Jeugdhulp Waterlanding' });
  await page.getByLabel('Welke hulp?').selectOption({ label: care.form });
  await page.getByLabel('Eerste dag').fill(care.start);
  await page.getByText('Dit kan zo worden vastgelegd.').waitFor();
}
