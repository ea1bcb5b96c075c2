import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

const WORKER = 'Joris de Waal';

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

test('a worker registers all that is known of foster care, mends it, and reads why it does not count', async () => {
  await using visitor = await Visitor.arrive(browser, server.url);
  const { page } = visitor;
  await visitor.enterAs(WORKER);
  await visitor.open('/clienten/nieuw', 'Nieuwe cliënt');
  await page.getByLabel('Cliëntnummer').fill('E2E-hulp');
  await page.getByLabel('Geslacht').selectOption({ index: 1 });
  await page.getByLabel('Kader bij de start').selectOption({ label: 'vrijwillig kader' });
  await page.getByLabel('Eerste dag').fill('1-10-2024');
  await page.getByRole('button', { name: 'Leg cliënt en traject vast' }).click();
  await visitor.heading(/^Traject E2E-hulp/).waitFor();
  const address = new URL(page.url()).pathname;

  await visitor.open(`${address}/hulp`, /^Hulp vastleggen/);
  await page.getByLabel('Wie geeft de hulp?').selectOption({ label: 'Jeugdhulp Waterlanding' });
  await page.getByLabel('Welke hulp?').selectOption({ label: 'pleegzorg' });
  await page.getByLabel('Eerste dag').fill('15-10-2024');
  await page.getByText('Meer over deze hulp').click();
  await page.getByLabel('Begon de hulp als spoedhulp?').selectOption({ label: 'Nee' });
  await page.getByLabel('Welke pleegzorg?').selectOption({ label: 'opvoedingsvariant' });
  await page.getByLabel('Wie verwees?').selectOption({ label: 'Huisarts' });
  await page.getByLabel('Hoeveel hulp per week?').fill('8');
  await page.getByLabel('In uren of dagen?').selectOption({ label: 'dagen per week' });
  await page.getByText('Zo veel hulp past niet in een week.').waitFor();
  await page.getByLabel('Hoeveel hulp per week?').fill('zeven');
  await page.getByText('Typ een getal, zoals 2 of 2,5.').waitFor();
  await page.getByLabel('Hoeveel hulp per week?').fill('7');
  await page.getByText('Dit kan zo worden vastgelegd.').waitFor();
  expect(await page.getByLabel('Welke pleegzorg?').isVisible()).toBe(true);
  expect(await visitor.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De hulp is vastgelegd.').waitFor();

  await page.getByRole('link', { name: 'Terug naar het traject' }).click();
  const parts = page.getByRole('region', { name: 'Deeltrajecten en maatregelen' });
  await parts.getByText('opvoedingsvariant · verwezen door: Huisarts · 7 dagen per week').waitFor();
  await parts
    .getByText('Telt niet mee in het raamwerk van 2010: Pleegzorg in de opvoedingsvariant.')
    .waitFor();

  await page.getByRole('link', { name: /^Verbeter: pleegzorg/ }).click();
  await page.getByLabel('Welke pleegzorg?').selectOption({ label: 'hulpverleningsvariant' });
  await page
    .getByText('de variant van pleegzorg: van Opvoedingsvariant naar Hulpverleningsvariant')
    .waitFor();
  await page.getByLabel('Waarom verandert u dit?').selectOption({ label: 'Typefout of verkeerd gekozen' });
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De verbetering is vastgelegd.').waitFor();

  await using phone = await Visitor.arrive(browser, server.url, 'phone');
  await phone.enterAs(WORKER);
  await phone.open(address, /^Traject/);
  await phone.page.getByText('hulpverleningsvariant · verwezen door: Huisarts · 7 dagen per week').waitFor();
  expect(await phone.page.getByText('Telt niet mee in het raamwerk van 2010').count()).toBe(0);
  expect(await phone.sidewaysScroll()).toBe(0);
  expect(await phone.barriers()).toEqual([]);
  expect([...visitor.faults, ...phone.faults]).toEqual([]);
});
