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

describe('who makes an instrument', () => {
  let browser: Browser;
  let scratch: ReturnType<typeof temporaryFolder>;
  let folder = '';
  let program: Program;
  let url = '';
  beforeAll(async () => {
    scratch = temporaryFolder();
    folder = join(scratch.path, 'instrument');
    cpSync(inRoot('examples/kind-en-gezin'), folder, {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
    const port = String(await freePort());
    url = `http://127.0.0.1:${port}`;
    program = new Program(['packages/api/dist/main.js', 'dev', folder, '--port', port], {});
    await program.until(() => program.said.includes('/author'));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    const { code } = await program.stop();
    scratch[Symbol.dispose]();
    expect(code).toBe(0);
  });

  test.each(['desktop', 'phone'] as const)(
    'sees each save on the page: good, unreadable, an example that is wrong, and good again (%s)',
    async (screen) => {
      await using visitor = await Visitor.arrive(browser, url, screen);
      const { page } = visitor;
      const file = join(folder, 'instrument.json');
      const good = readFileSync(file, 'utf8');
      await page.goto('/author');
      await visitor.heading('Uw instrument in de maak').waitFor();
      await page.getByText(/^Alles klopt/).waitFor();

      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sidewaysScroll()).toBe(0);

      writeFileSync(file, good.replace('"edition": 1,', '"edition": 1,,'));
      await page.getByText(/^Eén ding moet anders/).waitFor();
      await page.getByText(/Wat hieronder staat, is van de vorige versie/).waitFor();

      expect(await page.getByText(/regel 4/).count()).toBeGreaterThan(0);
      expect(await visitor.barriers()).toEqual([]);

      writeFileSync(file, good.replace(/("scores": \{\s*"spanning": )13/, '$114'));
      await page.getByText('klopt niet', { exact: true }).waitFor();

      expect(await page.getByText('Schaal spanning geeft 13, en het voorbeeld zegt 14.').count()).toBe(1);
      expect(await visitor.barriers()).toEqual([]);

      writeFileSync(file, good);
      await page.getByText(/^Alles klopt/).waitFor();
      await page
        .getByText(/^0 van de 10 ingevuld$/)
        .first()
        .waitFor();
      expect(visitor.faults).toEqual([]);
    },
  );
});
