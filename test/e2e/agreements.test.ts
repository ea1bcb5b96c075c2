import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor, type Screen } from '../support/visitor.js';

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

test.each<Screen>(['desktop', 'phone'])(
  'a decision, a care plan and the problems are registered, the plan leads back, and an early end shows (%s)',
  async (screen) => {
    await using visitor = await Visitor.arrive(browser, server.url, screen);
    const { page } = visitor;
    const save = async (done: string) => {
      await page.getByText('Dit kan zo worden vastgelegd.').waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText(done).waitFor();
    };
    const back = () => page.getByRole('link', { name: 'Terug naar het traject' }).click();
    await visitor.enterAs(WORKER);
    await registerClient(visitor, `BESLUIT-${screen}`);

    await page.getByRole('link', { name: 'Besluit vastleggen' }).click();
    await page.getByLabel('Dag van het besluit').fill('5-10-2024');
    await page.getByLabel('Laatste dag waarop het geldt').fill('1-10-2024');
    await page.getByText('De laatste dag ligt voor de eerste. Kies 5 oktober 2024 of later.').waitFor();
    await page.getByLabel('Laatste dag waarop het geldt').fill('4-10-2025');
    await page.getByRole('checkbox', { name: 'daghulp' }).check();
    await page.getByLabel('Doel 1').fill('Weer elke dag naar school');
    await save('Het besluit is vastgelegd.');
    await page.getByRole('link', { name: 'Hulp vastleggen' }).click();
    await page.getByLabel('Wie geeft de hulp?').selectOption({ label: 'Jeugdhulp Waterlanding' });
    await page.getByLabel('Welke hulp?').selectOption({ label: 'daghulp' });
    await page.getByLabel('Eerste dag').fill('15-10-2024');
    await save('De hulp is vastgelegd.');
    await back();

    await page.getByRole('link', { name: 'Hulpplan vastleggen' }).click();
    await page.getByLabel('Dag van het plan').fill('20-10-2024');
    await page.getByLabel('Afgesproken einde van de hulp').fill('30-6-2025');
    await page.getByLabel('Doel 1').fill('Drie dagen per week op tijd');
    await page.getByText('Dit doel gaat niet terug op een doel van het besluit.').waitFor();
    await page
      .getByLabel('Bij welk doel van het besluit hoort doel 1?')
      .selectOption({ label: 'Weer elke dag naar school' });
    await save('Het hulpplan is vastgelegd.');
    await back();
    await page.getByRole('link', { name: 'Leg het einde vast' }).click();
    await page.getByLabel('Laatste dag').fill('20-3-2025');
    await page.getByLabel('Waarom stopt het?').selectOption({ index: 1 });
    await save('Het einde is vastgelegd.');
    await back();
    await page.getByRole('link', { name: 'Aard van de problemen vastleggen' }).click();
    await page.getByLabel('Op welke dag was dit zo?').fill('2-10-2024');
    await page.getByRole('checkbox', { name: 'Opvoeding schiet tekort' }).check();
    await page.getByRole('checkbox', { name: 'Gedrag', exact: true }).check();
    await save('De aard van de problemen is vastgelegd.');
    await back();
    await page.getByText('Opvoeding schiet tekort; Gedrag').waitFor();

    await page.getByText(/eerder dan afgesproken \(30\sjun\s2025\)/).waitFor();
    await page.getByRole('cell', { name: /Drie dagen per week op tijd/ }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sidewaysScroll()).toBe(0);
    expect(visitor.faults).toEqual([]);
  },
);

async function registerClient(visitor: Visitor, reference: string): Promise<void> {
  const { page } = visitor;
  await visitor.open('/trajecten', 'Trajecten');
  await page.getByRole('link', { name: 'Nieuwe cliënt' }).click();
  await visitor.heading('Nieuwe cliënt').waitFor();
  await page.getByLabel('Cliëntnummer').fill(reference);
  await page.getByLabel('Geboortedatum').fill('1-3-2014');
  await page.getByLabel('Geslacht').selectOption({ index: 1 });
  await page.getByLabel('Kader bij de start').selectOption({ label: 'vrijwillig kader' });
  await page.getByLabel('Eerste dag').fill('1-10-2024');
  await page.getByRole('button', { name: 'Leg cliënt en traject vast' }).click();
  await visitor.heading(new RegExp(`^Traject ${reference}`)).waitFor();
}
