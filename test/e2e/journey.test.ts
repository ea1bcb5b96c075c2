import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { isAbsent, sharedFile } from '../support/shared-files.js';
import { Visitor } from '../support/visitor.js';

const realFile = 'data/claus-2020.csv';

describe('a newcomer', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await startServer('start');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  test('finds a trajectory, reads its time line and its effect report, and switches to English', async () => {
    await using visitor = await Visitor.arrive(browser, server.url);
    const { page } = visitor;

    await visitor.enterAs('Hulpverlener');
    await visitor.heading('Mijn werk').waitFor();
    await page.getByRole('link', { name: 'Trajecten' }).click();
    await visitor.heading('Trajecten').waitFor();
    const reference = await page.getByRole('rowheader').getByRole('link').first().innerText();
    await page.getByRole('searchbox', { name: 'Zoek' }).fill(reference);
    await page.getByLabel('Gebruikt instrument').selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('1 traject gevonden').waitFor();
    await page.getByRole('link', { name: reference }).click();
    await visitor.heading(`Traject ${reference}`).waitFor();

    expect(await page.getByRole('region', { name: 'Tijdlijn', exact: true }).isVisible()).toBe(true);
    expect(
      await page.getByRole('table', { name: 'Per schaal, van eerste naar laatste meting' }).isVisible(),
    ).toBe(true);

    await page.getByRole('button', { name: 'EN: English' }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`^Trajectory ${reference}`) }).waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(visitor.faults).toEqual([]);
  });

  test.skipIf(isAbsent(realFile))(
    'imports the data of Claus e.a. (2020) after a dry run, sees 10/8/22/0, and cannot import them twice',
    async () => {
      await using visitor = await Visitor.arrive(browser, server.url);
      const { page } = visitor;

      await visitor.enterAs('Teamleider');
      await visitor.open('/import', 'Metingen importeren');
      await page
        .getByLabel('Soort bestand')
        .selectOption({ label: 'Onderzoek Claus e.a. 2020 (BDI-II en HAM-D)' });
      await page.getByLabel('CSV-bestand').setInputFiles(sharedFile(realFile));
      await page.getByRole('button', { name: 'Controleer het bestand' }).click();
      await page.getByRole('heading', { name: 'Wat gaat er gebeuren?' }).waitFor();

      expect(await page.getByText('43 nieuwe cliënten').isVisible()).toBe(true);

      await page.getByRole('button', { name: 'Pas toe' }).click();
      await page.getByRole('link', { name: /^Bekijk de indicatoren van/ }).click();
      const figure = page
        .getByRole('region', { name: 'Problemen verminderd' })
        .filter({ hasText: 'Depressievragenlijst BDI-II' })
        .filter({ has: page.getByText('Bekijk als tabel') });
      await figure.getByText('Bekijk als tabel').click();

      expect(await countsOf(figure)).toEqual([
        ['Verslechterd', 0],
        ['Niet aantoonbaar veranderd', 22],
        ['Verbeterd, niet hersteld', 8],
        ['Verbeterd en hersteld', 10],
        ['Samen', 40],
      ]);
      expect(await figure.getByText(/Geregistreerd: 40 van de 43/).isVisible()).toBe(true);

      await checkRealFile(visitor);
      await page.getByText('Er verandert niets: alles uit dit bestand staat er al.').waitFor();

      expect(await page.getByRole('button', { name: 'Pas toe' }).count()).toBe(0);
      expect(visitor.faults).toEqual([]);
    },
  );
});

async function checkRealFile(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.open('/import', 'Metingen importeren');
  await page
    .getByLabel('Soort bestand')
    .selectOption({ label: 'Onderzoek Claus e.a. 2020 (BDI-II en HAM-D)' });
  await page.getByLabel('CSV-bestand').setInputFiles(sharedFile(realFile));
  await page.getByRole('button', { name: 'Controleer het bestand' }).click();
}

/** First two columns of the table of a figure: what, and how many. */
async function countsOf(figure: Locator): Promise<readonly (readonly [string, number])[]> {
  const rows = await figure
    .getByRole('table', { name: /als tabel$/ })
    .getByRole('row')
    .all();
  const cells = await Promise.all(rows.slice(1).map((row) => row.locator('th, td').allInnerTexts()));
  return cells.map(
    ([what = '', count = '']) => [what.replace(/^[^A-Z]+/, '').trim(), Number(count)] as const,
  );
}
