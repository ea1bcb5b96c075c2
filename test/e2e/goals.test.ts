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

test('a worker sets eleven goals, sees which are delivered, and is told what to leave out', async () => {
  await using visitor = await Visitor.arrive(browser, server.url);
  const { page } = visitor;
  await visitor.enterAs(WORKER);
  const address = await registerFile(visitor, 'E2E-doelen');
  await setGoals(visitor, address, 11);

  await visitor.open(address, /^Traject/);
  const goals = page.getByRole('region', { name: 'Doelen' });
  expect(await goals.getByText('Wordt aangeleverd: het hoort bij de eerste 10 doelen.').count()).toBe(10);
  await goals.getByText('Wordt niet aangeleverd: er zijn al 10 andere doelen.').waitFor();
  await goals.getByRole('link', { name: 'Kies wat wordt aangeleverd' }).click();
  await page.getByRole('checkbox', { name: /^Niet zelf kiezen/ }).uncheck();
  for (const box of await page.getByRole('group').getByRole('checkbox').all()) await box.check();
  await page.getByText('Gekozen: 11 van hoogstens 10.').waitFor();
  await page.getByText(/Ons voorstel: laat dit doel weg/).waitFor();
  expect(await visitor.barriers()).toEqual([]);

  await using phone = await Visitor.arrive(browser, server.url, 'phone');
  await phone.enterAs(WORKER);
  await phone.open(`${address}/doelen/aanleveren`, /^Doelen, traject/);
  await phone.page.getByRole('checkbox', { name: /^Niet zelf kiezen/ }).uncheck();
  await phone.page.getByRole('checkbox', { name: /^Doel nummer 1 / }).uncheck();
  await phone.page.getByRole('button', { name: 'Leg vast' }).click();
  await phone.page.getByText('De keuze is vastgelegd.').waitFor();
  expect(await phone.sidewaysScroll()).toBe(0);
  expect(await phone.barriers()).toEqual([]);

  await visitor.open(address, /^Traject/);
  await goals.getByText('Wordt niet aangeleverd: een medewerker koos andere doelen.').first().waitFor();
  expect([...visitor.faults, ...phone.faults]).toEqual([]);
});

test('a worker scores all goals together, and reads which score counts', async () => {
  await using visitor = await Visitor.arrive(browser, server.url);
  const { page } = visitor;
  await visitor.enterAs(WORKER);
  const address = await registerFile(visitor, 'E2E-samen');
  await setGoals(visitor, address, 2);

  await visitor.open(address, /^Traject/);
  const goals = page.getByRole('region', { name: 'Doelen' });
  await goals.getByRole('link', { name: 'Eén score voor alle doelen samen' }).click();
  await page.getByLabel('Van wie is de score?').selectOption({ label: 'jeugdige' });
  await page.getByLabel('Op welke dag is de score gegeven?').fill('1-3-2025');
  await page.getByLabel('Schaal').selectOption({ label: 'rapportcijfer' });
  await page.getByLabel('Score', { exact: true }).fill('8');
  expect(await visitor.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De score is vastgelegd.').waitFor();
  await page.getByRole('link', { name: 'Terug naar het traject' }).click();

  await goals.getByText('Bereikt (+2)').waitFor();
  await goals.getByText(/^jeugdige, aan het einde: 8 \(rapportcijfer\)/).waitFor();
  expect(visitor.faults).toEqual([]);
});

test('a worker corrects a goal; when a colleague voids it meanwhile, what was typed is not lost', async () => {
  await using visitor = await Visitor.arrive(browser, server.url);
  const { page } = visitor;
  await visitor.enterAs(WORKER);
  const address = await registerFile(visitor, 'E2E-doel-beter');
  await setGoals(visitor, address, 1, '1.1 Omgaan met faalangst');
  await visitor.open(address, /^Traject/);
  const goals = page.getByRole('region', { name: 'Doelen' });
  const correct = goals.getByRole('link', { name: /^Doel verbeteren/ });
  await goals.getByText('Eigen code: Omgaan met faalangst (groep: School en werk).').waitFor();

  await correct.click();
  await page.getByLabel('Wat willen jullie bereiken?').fill('Drie dagen naar school binnen 3 maanden');
  await page.getByText(/^de tekst: van Doel nummer 1 .* naar Drie dagen naar school/).waitFor();
  await page.getByLabel('Waarom verandert u dit?').selectOption({ label: 'Typefout of verkeerd gekozen' });
  expect(await visitor.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText(/^De verbetering is vastgelegd/).waitFor();
  await page.getByRole('link', { name: 'Terug naar het traject' }).click();
  await goals.getByRole('heading', { name: /^Drie dagen naar school/ }).waitFor();

  await correct.click();
  await page.getByLabel('Wat willen jullie bereiken?').fill('Vier dagen naar school binnen 3 maanden');
  await page.getByLabel('Waarom verandert u dit?').selectOption({ label: 'Typefout of verkeerd gekozen' });
  await using colleague = await Visitor.arrive(browser, server.url, 'phone');
  await colleague.enterAs(WORKER);
  await colleague.open(`${address}/ongeldig`, /^Ongeldig maken/);
  await colleague.page.getByRole('link', { name: /^Doel: Drie dagen/ }).click();
  await colleague.page
    .getByLabel('Waarom maakt u dit ongeldig?')
    .selectOption({ label: 'Is niet doorgegaan' });
  await colleague.page.getByRole('button', { name: 'Ongeldig maken' }).click();
  await colleague.page.getByText('Dit is nu ongeldig.').waitFor();

  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Dit staat niet meer in het dossier.').waitFor();
  expect(await page.getByLabel('Wat willen jullie bereiken?').inputValue()).toMatch(/^Vier dagen/);
  expect(await visitor.barriers()).toEqual([]);
  expect(colleague.faults).toEqual([]);
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
  return address;
}

async function setGoals(visitor: Visitor, address: string, count: number, ownCode?: string): Promise<void> {
  const { page } = visitor;
  await visitor.open(`${address}/doelen`, /^Doelen, traject/);
  await page.getByLabel('Op welke dag is het doel gesteld?').fill('20-10-2024');
  for (let number = 1; number <= count; number += 1) {
    if (number > 1) await page.getByRole('button', { name: 'Nog een doel' }).click();
    const one = page.getByRole('group', { name: `Doel ${number}`, exact: true });
    await one.getByLabel('Wat willen jullie bereiken?').fill(`Doel nummer ${number} binnen 3 maanden`);
    await one.getByLabel('Waar gaat het doel over?').selectOption({ index: 1 });
    if (ownCode !== undefined) await one.getByLabel('Eigen code').selectOption({ label: ownCode });
  }
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De doelen zijn vastgelegd.').waitFor();
}
