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

test('a worker follows probation: its modality, an extension, a hand-over, a report back and its end', async () => {
  await using visitor = await Visitor.arrive(browser, server.url);
  const { page } = visitor;
  await visitor.enterAs(WORKER);
  await visitor.open('/clienten/nieuw', 'Nieuwe cliënt');
  await page.getByLabel('Cliëntnummer').fill('E2E-maatregel');
  await page.getByLabel('Geslacht').selectOption({ index: 1 });
  await page.getByLabel('Kader bij de start').selectOption({ label: 'gedwongen kader' });
  await page.getByLabel('Eerste dag').fill('1-10-2024');
  await page.getByRole('button', { name: 'Leg cliënt en traject vast' }).click();
  await visitor.heading(/^Traject E2E-maatregel/).waitFor();
  const address = new URL(page.url()).pathname;

  await visitor.open(`${address}/maatregel`, /^Maatregel vastleggen/);
  await page.getByLabel('Welke maatregel?').selectOption({ label: 'jeugdreclassering' });
  await page.getByLabel('Welke vorm?').selectOption({ label: 'ITB Harde Kern' });
  await page.getByLabel('Is het een erkende interventie?').selectOption({ label: 'Ja' });
  await page.getByLabel('Wie voert de maatregel uit?').selectOption({ label: 'Jeugdbescherming Oeverland' });
  await page.getByLabel('Eerste dag').fill('1-10-2024');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De maatregel is vastgelegd.').waitFor();
  await page.getByRole('link', { name: 'Terug naar het traject' }).click();

  const parts = page.getByRole('region', { name: 'Deeltrajecten en maatregelen' });
  await parts.getByText('ITB Harde Kern · erkende interventie').waitFor();
  const add = async (
    kind: string,
    fill: () => Promise<unknown>,
    done: string | RegExp = 'Het verloop is vastgelegd.',
  ) => {
    await visitor.open(address, /^Traject/);
    await page.getByRole('link', { name: /^Verloop van: jeugdreclassering/ }).click();
    await page.getByLabel('Wat is er gebeurd?').selectOption({ label: kind });
    await fill();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByText(done).waitFor();
  };
  await add('Verlenging', async () => {
    await page.getByLabel('Dag van het besluit').fill('1-3-2025');
    await page.getByLabel('Tot en met').fill('1-3-2025');
    await page.getByText('Deze dag is te vroeg.').waitFor();
    await page.getByLabel('Tot en met').fill('1-10-2025');
    await page.getByText('Dit kan zo worden vastgelegd.').waitFor();
  });
  await add('Overdracht', async () => {
    await page
      .getByLabel('Wie neemt de maatregel over?')
      .selectOption({ label: 'Jeugdbescherming Vaartland' });
    await page.getByLabel('Eerste dag bij de nieuwe instelling').fill('1-5-2025');
  });
  await add(
    'Terugmelding aan het Openbaar Ministerie',
    () => page.getByLabel('Op welke dag?').fill('1-6-2025'),
    /^De terugmelding is vastgelegd\./,
  );
  await visitor.open(address, /^Traject/);
  await parts.getByText(/^verlengd tot en met/).waitFor();
  await parts
    .getByText(/^overgedragen van Jeugdbescherming Oeverland naar Jeugdbescherming Vaartland op/)
    .waitFor();
  await parts.getByText(/^teruggemeld bij het Openbaar Ministerie op/).waitFor();

  await page.getByRole('link', { name: /^Verloop van: jeugdreclassering/ }).click();
  const course = page.getByRole('region', { name: 'Wat er tot nu toe is gebeurd' });
  await course.getByRole('row', { name: `Maak ongeldig: overgedragen` }).getByText(WORKER).waitFor();
  expect(await course.getByRole('row').count()).toBe(4);
  expect(await visitor.barriers()).toEqual([]);
  await course.getByRole('link', { name: /^Maak ongeldig: overgedragen/ }).click();
  await page.getByText('Overdracht op 1 mei 2025 (jeugdreclassering)').waitFor();
  await page.getByLabel('Waarom maakt u dit ongeldig?').selectOption({ label: 'Is niet doorgegaan' });
  await page.getByRole('button', { name: 'Ongeldig maken' }).click();
  await page.getByText(/^Na deze overdracht is er bij de nieuwe instelling nog iets gebeurd: Teru/).waitFor();
  await visitor.open(address, /^Traject/);
  await page.getByRole('link', { name: /^Verloop van: jeugdreclassering/ }).click();
  await course.getByRole('link', { name: /^Maak ongeldig: verlengd/ }).click();
  await page.getByLabel('Waarom maakt u dit ongeldig?').selectOption({ label: 'Is niet doorgegaan' });
  await page.getByRole('button', { name: 'Ongeldig maken' }).click();
  await page.getByText('Dit is nu ongeldig.').waitFor();
  await visitor.open(`${address}/geschiedenis`, /^Geschiedenis van traject/);
  await page.getByText(`${WORKER} maakte ongeldig: Verlenging (1 maart 2025), Jeugdreclassering.`).waitFor();

  await visitor.open(address, /^Traject/);
  await page.getByRole('link', { name: 'Leg het einde vast' }).click();
  expect(await page.getByLabel('Waarom stopt het?').inputValue()).toBe('3');
  await page.getByLabel('Laatste dag').fill('10-6-2025');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Het einde is vastgelegd.').waitFor();

  await using phone = await Visitor.arrive(browser, server.url, 'phone');
  await phone.enterAs(WORKER);
  await phone.open(address, /^Traject/);
  await phone.page.getByText('ITB Harde Kern · erkende interventie').waitFor();
  expect(await phone.sidewaysScroll()).toBe(0);
  expect([...visitor.faults, ...phone.faults]).toEqual([]);
});
