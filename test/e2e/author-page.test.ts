import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { launchBrowser } from '../support/browser.js';
import { freePort } from '../support/free-port.js';
import { Program } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { Visitor } from '../support/visitor.js';

/** Five questions about tension, each answered with 2. */
const scoreOfAllOften = '10 (van 0 tot 15)';
/** From a save until the page tells of it: a plug-in with a scorer is tried on many forms. */
const followsWithin = { timeout: 60_000 };

describe('the page of an author', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each(['desktop', 'phone'] as const)(
    'follows each save without being loaded again (%s)',
    async (screen) => {
      await using author = await startDev();
      await using visitor = await Visitor.arrive(browser, author.url, screen);
      const { page } = visitor;
      const shown = (words: string | RegExp) => page.getByText(words).first();
      await page.goto('/author');
      await shown(/^Alles klopt\./).waitFor();
      await page.evaluate(() => Object.assign(window, { wasLoadedOnce: true }));

      await page.getByRole('checkbox', { name: 'Toon één vraag tegelijk' }).uncheck();
      for (const often of await page.getByRole('radio', { name: /vaak/ }).all()) await often.check();
      await page.getByRole('cell', { name: scoreOfAllOften }).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);

      author.save((text) => text.replace('"spanning": 13', '"spanning": 12'));
      await shown(/^Eén ding moet anders\./).waitFor(followsWithin);
      await shown('Schaal spanning geeft 13, en het voorbeeld zegt 12.').waitFor();
      expect(await visitor.barriers()).toEqual([]);

      author.save((text) => text.slice(0, 900));
      await shown(/^De laatste versie is nog niet te gebruiken\./).waitFor(followsWithin);
      await shown('Het bestand instrument.json is geen geldige JSON. (regel 31)').waitFor();
      await page.getByRole('cell', { name: scoreOfAllOften }).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);

      author.save((text) => text);
      await shown(/^Alles klopt\./).waitFor(followsWithin);
      await shown(/^De laatste versie/).waitFor({ state: 'detached' });
      expect(await page.evaluate(() => 'wasLoadedOnce' in window)).toBe(true);
      expect(visitor.faults).toEqual([]);
    },
  );

  test('says so when the server stops, and leaves nothing behind', async () => {
    const author = await startDev();
    await using visitor = await Visitor.arrive(browser, author.url);
    await visitor.page.goto('/author');
    await visitor.page.getByText(/^Alles klopt\./).waitFor();

    await author[Symbol.asyncDispose]();

    await visitor.page.getByText('Deze pagina volgt de map nu niet.').waitFor();
    expect(author.program.said).toContain('Stopped.');
  });
});

interface Author extends AsyncDisposable {
  readonly url: string;
  readonly program: Program;
  /** Writes the definition of the example, changed. */
  save(change: (text: string) => string): void;
}

/** `trefzeker-server dev` on a copy of the example. */
async function startDev(): Promise<Author> {
  const folder = temporaryFolder();
  const example = inRoot('examples/kind-en-gezin');
  cpSync(example, folder.path, { recursive: true });
  const port = String(await freePort());
  const program = new Program(['packages/api/dist/main.js', 'dev', folder.path, '--port', port]);
  await program.until(() => program.stdout.includes('All is well.'));
  return {
    url: `http://127.0.0.1:${port}`,
    program,
    save(change) {
      const text = readFileSync(join(example, 'instrument.json'), 'utf8');
      writeFileSync(join(folder.path, 'instrument.json'), change(text));
    },
    [Symbol.asyncDispose]: async () => {
      const { code, signal } = await program.stop();
      folder[Symbol.dispose]();
      if (code !== 0) throw new Error(`dev ended with ${String(code ?? signal)}. It said:\n${program.said}`);
    },
  };
}
