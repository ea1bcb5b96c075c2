import type { Browser, Page } from 'playwright-core';
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

test('a worker corrects a date, takes care out and back, reopens a file, and finds it all in the history', async () => {
  await using visitor = await Visitor.arrive(browser, server.url);
  const { page } = visitor;
  await visitor.enterAs(WORKER);
  const address = await registerFile(visitor, 'E2E-verbeteren');

  await page.getByRole('link', { name: /^Verbeter: daghulp/ }).click();
  await visitor.heading(/^Verbeteren, traject/).waitFor();
  expect(await page.getByLabel('Eerste dag').inputValue()).toBe('15-10-2024');
  await page.getByLabel('Eerste dag').fill('12-10-2024');
  await page.getByText('de start: van 15 oktober 2024 naar 12 oktober 2024').waitFor();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Maak een keuze.').waitFor();
  await page.getByLabel('Waarom verandert u dit?').selectOption({ label: 'Typefout of verkeerd gekozen' });
  await page.getByText('Dit kan zo worden vastgelegd.').waitFor();
  expect(await visitor.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De verbetering is vastgelegd.').waitFor();
  await page.getByRole('link', { name: 'Terug naar het traject' }).click();
  const parts = page.getByRole('region', { name: 'Deeltrajecten en maatregelen' });
  await parts.getByText(/12\sokt\s2024/).waitFor();

  await page.getByRole('link', { name: 'Iets ongeldig maken' }).click();
  await page.getByRole('link', { name: /^daghulp van Jeugdhulp Waterlanding/ }).click();
  await page.getByLabel('Waarom verandert u dit?').selectOption({ label: 'Is niet doorgegaan' });
  expect(await visitor.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Dit is nu ongeldig.').waitFor();

  await visitor.open(`${address}/geschiedenis`, /^Geschiedenis van traject/);
  await page.getByText(`${WORKER} verbeterde Dagbehandeling van Jeugdhulp Waterlanding.`).waitFor();
  await page.getByText('de start: van 15 oktober 2024 naar 12 oktober 2024').waitFor();
  expect(await visitor.barriers()).toEqual([]);
  await page.getByRole('link', { name: /^Haal terug/ }).click();
  await page.getByLabel('Waarom verandert u dit?').selectOption({ label: 'Was toch goed' });
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Dit is weer geldig.').waitFor();

  await endAndClose(page, address, visitor);
  await visitor.open(`${address}/heropenen`, /heropenen$/);
  await page.getByLabel('Waarom verandert u dit?').selectOption({ label: 'De hulp gaat toch verder' });
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Het traject is weer open.').waitFor();

  await using phone = await Visitor.arrive(browser, server.url, 'phone');
  await phone.enterAs(WORKER);
  await phone.open(`${address}/geschiedenis`, /^Geschiedenis van traject/);
  await phone.page.getByText(`${WORKER} heropende het traject.`).waitFor();
  expect(await phone.sidewaysScroll()).toBe(0);
  expect(await phone.barriers()).toEqual([]);
  expect([...visitor.faults, ...phone.faults]).toEqual([]);
});

/** @returns The address of a trajectory with care in it. */
async function registerFile(visitor: Visitor, reference: string): Promise<string> {
  const { page } = visitor;
  await visitor.open('/clienten/nieuw', 'Nieuwe cliënt');
  await page.getByLabel('Cliëntnummer').fill(reference);
  await page.getByLabel('Geslacht').selectOption({ index: 1 });
  await page.getByLabel('Kader bij de start').selectOption({ label: 'vrijwillig kader' });
  await page.getByLabel('Eerste dag').fill('1-10-2024');
  await page.getByRole('button', { name: 'Leg cliënt en traject vast' }).click();
  await visitor.heading(new RegExp(`^Traject ${reference}`)).waitFor();
  const address = new URL(page.url()).pathname;
  await visitor.open(`${address}/hulp`, /^Hulp vastleggen/);
  await page.getByLabel('Wie geeft de hulp?').selectOption({ label: 'Jeugdhulp Waterlanding' });
  await page.getByLabel('Welke hulp?').selectOption({ label: 'daghulp' });
  await page.getByLabel('Eerste dag').fill('15-10-2024');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De hulp is vastgelegd.').waitFor();
  await page.getByRole('link', { name: 'Terug naar het traject' }).click();
  return address;
}

async function endAndClose(page: Page, address: string, visitor: Visitor): Promise<void> {
  await visitor.open(address, /^Traject/);
  await page.getByRole('link', { name: 'Leg het einde vast' }).click();
  await page.getByLabel('Laatste dag').fill('20-3-2025');
  await page.getByLabel('Waarom stopt het?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Het einde is vastgelegd.').waitFor();
  await visitor.open(`${address}/sluiten`, /sluiten$/);
  await page.getByRole('button', { name: 'Sluit het traject' }).click();
  await page.getByText('Het traject is gesloten.').waitFor();
}
