import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

interface PageOfSite {
  readonly name: string;
  readonly open: (visitor: Visitor) => Promise<void>;
}

const pages: readonly PageOfSite[] = [
  { name: 'trajectories', open: (visitor) => visitor.open('/trajecten', 'Trajecten') },
  {
    name: 'no trajectory found',
    open: (visitor) => visitor.open('/trajecten?zoek=bestaat-niet', 'Trajecten'),
  },
  { name: 'my work', open: (visitor) => visitor.open('/werk?van=ORGANISATION', 'Mijn werk') },
  { name: 'one trajectory', open: openFirstTrajectory },
  { name: 'effect report', open: openEffectReport },
  { name: 'codebook', open: (visitor) => visitor.open('/instrumenten/sdq', 'Codeboek SDQ') },
  { name: 'indicators', open: (visitor) => visitor.open('/indicatoren', 'Indicatoren') },
  { name: 'import', open: (visitor) => visitor.open('/import', 'Metingen importeren') },
  { name: 'first load', open: (visitor) => visitor.open('/import/eerste-vulling', 'Eerste vulling') },
  { name: 'instruments', open: (visitor) => visitor.open('/instrumenten', 'Instrumenten') },
  { name: 'not found', open: (visitor) => visitor.open('/bestaat-niet', 'Pagina niet gevonden') },
];

describe('every page', () => {
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

  test.each(['desktop', 'phone', 'dark'] as const)(
    'the start has no barrier that axe finds (%s)',
    async (screen) => {
      await using visitor = await Visitor.arrive(browser, server.url, screen);
      await visitor.page
        .getByRole('button', { name: /^Ga verder als/ })
        .first()
        .waitFor();

      expect(await visitor.barriers()).toEqual([]);
      expect(visitor.faults).toEqual([]);
    },
  );

  describe.each(pages)('$name', ({ open }) => {
    test('has no barrier that axe finds, light and dark, and no fault (desktop)', async () => {
      await using visitor = await Visitor.arrive(browser, server.url);
      await visitor.enterAs('Teamleider');
      await open(visitor);

      expect(await visitor.barriers()).toEqual([]);
      await visitor.page.emulateMedia({ colorScheme: 'dark' });

      expect(await visitor.barriers()).toEqual([]);
      expect(visitor.faults).toEqual([]);
    });

    test('has no barrier and no fault on a phone, and does not scroll sideways at 320 pixels', async () => {
      await using visitor = await Visitor.arrive(browser, server.url, 'phone');
      await visitor.enterAs('Teamleider');
      await open(visitor);

      expect(await visitor.barriers()).toEqual([]);
      await visitor.page.setViewportSize({ width: 320, height: 640 });

      expect(await visitor.sidewaysScroll()).toBe(0);
      expect(visitor.faults).toEqual([]);
    });
  });

  test('has a title of its own in the browser, and one h1', async () => {
    await using visitor = await Visitor.arrive(browser, server.url);
    await visitor.enterAs('Teamleider');
    const titles = new Set<string>();

    for (const { open } of pages) {
      await open(visitor);
      titles.add(await visitor.page.title());
      expect(await visitor.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }

    // The list and the list without a result are one page.
    expect(titles.size).toBe(pages.length - 1);
  });
});

async function openFirstTrajectory(visitor: Visitor): Promise<void> {
  await visitor.open('/trajecten', 'Trajecten');
  await visitor.page.getByRole('rowheader').getByRole('link').first().click();
  await visitor.heading(/^Traject /).waitFor();
  await visitor.settle();
}

/** Of a client of whom there is one for certain: the first of the list may have none. */
async function openEffectReport(visitor: Visitor): Promise<void> {
  await visitor.open('/trajecten?zoek=V-6', 'Trajecten');
  await visitor.page.getByRole('link', { name: 'V-6' }).click();
  await visitor.page.getByRole('link', { name: /^Open het hele effectrapport/ }).click();
  await visitor.heading('Effectrapport V-6').waitFor();
  await visitor.settle();
}
