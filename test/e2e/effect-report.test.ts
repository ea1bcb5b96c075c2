import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

/**
 * Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 6, as the page writes it. Where the raw score
 * is 0 the report prints no T score; 2.06 as printed is 2.08 with its own reliability.
 */
const PRINTED = [
  ['Angstig/depressief', '7 → 2', '63 → 51', '90 → 54', '2,00', 'Verbeterd en hersteld'],
  ['Teruggetrokken/depressief', '2 → 4', '56 → 64', '73 → 92', '−1,71', 'Verslechterd'],
  [
    'Lichamelijke klachten',
    '0 → 1',
    '– → 51',
    '– → 54',
    '–',
    'niet te bepalen: geen T-score om te vergelijken',
  ],
  ['Sociale problemen', '5 → 2', '59 → 52', '82 → 58', '1,57', 'Niet aantoonbaar veranderd'],
  ['Denkproblemen', '4 → 1', '62 → 51', '88 → 54', '2,08', 'Verbeterd en hersteld'],
  ['Aandachtsproblemen', '4 → 2', '55 → 52', '69 → 58', '0,75', 'Niet aantoonbaar veranderd'],
  ['Regelovertredend gedrag', '0 → 0', '–', '–', '–', 'niet te bepalen: geen T-score om te vergelijken'],
  ['Agressief gedrag', '15 → 8', '69 → 59', '97 → 82', '2,24', 'Verbeterd en hersteld'],
];

describe('the effect report', () => {
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

  test('shows the published example of annex 6, number by number', async () => {
    await using visitor = await openExample(browser, server.url);

    expect((await rowsOf(visitor)).slice(0, PRINTED.length)).toEqual(PRINTED);
    expect(visitor.faults).toEqual([]);
  });

  test('keeps the class in sight on a phone', async () => {
    await using visitor = await openExample(browser, server.url, 'phone');
    const { page } = visitor;

    const widths = await page
      .locator('.tz-table--stacked .tz-change')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().right));

    expect(Math.max(...widths)).toBeLessThanOrEqual(360);
    expect(await visitor.sidewaysScroll()).toBe(0);
  });

  test('fits on A4 with all its columns, without menu, buttons or name', async () => {
    await using visitor = await openExample(browser, server.url);
    const { page } = visitor;
    // What is left of A4 between margins of 14 mm, at 96 dots an inch.
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });

    const rights = await page
      .locator('.tz-table--stacked td:last-child')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));

    const lines = await page
      .locator('.tz-course__field')
      .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().width));

    expect(Math.max(...rights)).toBeLessThanOrEqual(688);
    expect(Math.min(...lines)).toBeGreaterThan(150);
    expect(await page.getByText(/^Cliënt V-6\. Afgedrukt op .+ Om samen te bespreken\.$/).isVisible()).toBe(
      true,
    );
    expect(await page.getByText('Voorbeeld bijlage 6').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Druk dit verslag af' }).isVisible()).toBe(false);
    expect(await page.locator('.tz-header').isVisible()).toBe(false);
  });

  test('has the table of each line one key away', async () => {
    await using visitor = await openExample(browser, server.url);
    const line = visitor.page.getByRole('figure', { name: 'Agressief gedrag, volgens moeder' });

    await line.locator('summary').focus();
    await visitor.page.keyboard.press('Enter');

    expect(await line.getByRole('table').isVisible()).toBe(true);
  });
});

async function openExample(browser: Browser, url: string, screen?: 'phone'): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, url, screen);
  await visitor.enterAs('Teamleider');
  await visitor.open('/trajecten?zoek=V-6', 'Trajecten');
  await visitor.page.getByRole('link', { name: 'V-6' }).click();
  await visitor.page.getByRole('link', { name: /^Open het hele effectrapport/ }).click();
  await visitor.heading('Effectrapport V-6').waitFor();
  await visitor.settle();
  return visitor;
}

/** What annex 6 prints: scale, raw, T, percentile, RCI and class of each row; not band, difference and what is only heard. */
async function rowsOf({ page }: Visitor): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole('table', { name: 'Per schaal, van eerste naar laatste meting' }).first();
  return table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .map((cell) => {
          const copy = cell.cloneNode(true) as HTMLElement;
          copy.querySelectorAll('svg, .tz-hidden, .tz-cell-label').forEach((part) => part.remove());
          return copy.textContent.trim();
        })
        .filter((_text, place) => place !== 4 && place !== 5),
    ),
  );
}
