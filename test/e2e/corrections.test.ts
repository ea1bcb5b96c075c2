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
  await page.getByLabel('Waarom maakt u dit ongeldig?').selectOption({ label: 'Is niet doorgegaan' });
  expect(await visitor.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Ongeldig maken' }).click();
  await page.getByText('Dit is nu ongeldig.').waitFor();

  await visitor.open(`${address}/geschiedenis`, /^Geschiedenis van traject/);
  await page.getByText(`${WORKER} verbeterde Dagbehandeling van Jeugdhulp Waterlanding.`).waitFor();
  await page.getByText('de start: van 15 oktober 2024 naar 12 oktober 2024').waitFor();
  expect(await visitor.barriers()).toEqual([]);
  await page.getByRole('link', { name: /^Haal terug/ }).click();
  await page.getByLabel('Waarom haalt u dit terug?').selectOption({ label: 'Was toch goed' });
  await page.getByRole('button', { name: 'Weer geldig maken' }).click();
  await page.getByText('Dit is weer geldig.').waitFor();

  await endAndClose(page, address, visitor);
  await visitor.open(`${address}/heropenen`, /heropenen$/);
  await page.getByLabel('Waarom heropent u het traject?').selectOption({ label: 'De hulp gaat toch verder' });
  await page.getByRole('button', { name: 'Traject heropenen' }).click();
  await page.getByText('Het traject is weer open.').waitFor();

  await using phone = await Visitor.arrive(browser, server.url, 'phone');
  await phone.enterAs(WORKER);
  await phone.open(`${address}/geschiedenis`, /^Geschiedenis van traject/);
  await phone.page.getByText(`${WORKER} heropende het traject.`).waitFor();
  expect(await phone.sidewaysScroll()).toBe(0);
  expect(await phone.barriers()).toEqual([]);
  expect([...visitor.faults, ...phone.faults]).toEqual([]);
});

test('a measurement is put right question by question, by two people one after the other, and the old one stays', async () => {
  await using visitor = await Visitor.arrive(browser, server.url);
  await using colleague = await Visitor.arrive(browser, server.url, 'phone');
  await visitor.enterAs(WORKER);
  await colleague.enterAs(WORKER);
  const address = await registerFile(visitor, 'E2E-meting');
  const { page } = visitor;
  await recordSdq(visitor, address);

  await page.getByRole('link', { name: 'Terug naar het traject' }).click();
  await page.getByRole('region', { name: 'Tijdlijn' }).getByRole('button', { name: /^SDQ/ }).click();
  await page.getByRole('link', { name: 'Bekijk de meting' }).click();
  await visitor.heading(/^Meting, traject/).waitFor();
  expect(await visitor.barriers()).toEqual([]);
  const measurement = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Verbeter' }).click();
  await visitor.heading(/^Meting verbeteren/).waitFor();
  await colleague.open(`${measurement}/verbeteren`, /^Meting verbeteren/);
  expect(await colleague.sidewaysScroll()).toBe(0);

  await answer(page, 1);
  await page.getByText('Vraag 1: van 0 naar 1').waitFor();
  expect(await visitor.barriers()).toEqual([]);
  await save(page, 'Leg de verbetering vast');
  await page.getByText('De verbetering is vastgelegd.').waitFor();

  await answer(colleague.page, 2);
  await save(colleague.page, 'Leg de verbetering vast');
  const both = colleague.page.getByRole('alert');
  await both.getByText('Vraag 1: van 0 naar 1').waitFor();
  await colleague.page.getByText('Vraag 1: van 1 naar 2').waitFor();
  expect(await colleague.barriers()).toEqual([]);
  await colleague.page.getByRole('button', { name: 'Leg mijn verbetering toch vast' }).click();
  await colleague.page.getByText('De verbetering is vastgelegd.').waitFor();

  await visitor.open(measurement, /^Meting, traject/);
  const earlier = page.getByRole('region', { name: 'Verbeterd' });
  expect(await earlier.getByText(`${WORKER} verbeterde deze meting.`).count()).toBe(2);
  expect(await visitor.barriers()).toEqual([]);
  expect([...visitor.faults, ...colleague.faults]).toEqual([]);
});

async function recordSdq(visitor: Visitor, address: string): Promise<void> {
  const { page } = visitor;
  await visitor.open(`${address}/meting`, /^Nieuwe meting/);
  await page.getByLabel('Instrument').selectOption({ label: 'SDQ' });
  await page.getByLabel('Wie geeft de antwoorden?').selectOption({ label: 'moeder' });
  await page.getByLabel('Bij welk meetmoment hoort het?').selectOption({ label: 'tussentijds' });
  await page.getByLabel('Op welke dag?').fill('20-10-2024');
  await page.getByRole('button', { name: 'Naar het formulier' }).click();
  await choose(page, 0);
  await page.getByRole('button', { name: 'Naar de controle' }).click();
  await page.getByRole('button', { name: 'Leg de meting vast' }).click();
  await visitor.heading(/^Meting vastgelegd/).waitFor();
}

async function choose(page: Page, value: number): Promise<void> {
  const question = page.getByRole('group', { name: 'Vraag 1', exact: true });
  await question.getByRole('radio', { name: String(value) }).check();
}

async function answer(page: Page, value: number): Promise<void> {
  await choose(page, value);
  await page.getByRole('button', { name: 'Naar wat er verandert' }).click();
}

async function save(page: Page, button: string): Promise<void> {
  await page.getByLabel('Waarom verandert u dit?').selectOption({ label: 'Typefout of verkeerd gekozen' });
  await page.getByRole('button', { name: button }).click();
}

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
