import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { Visitor } from './visitor.js';

const faulty = `<!doctype html><html><head><title>Faulty</title></head><body>
  <h1 style="color: #bbb">Pale</h1><img src="/picture.png"><div style="width: 500px">wide</div>
  <script>console.error('planted'); fetch('http://other.invalid/').catch(() => {}); throw new Error('thrown');</script>
</body></html>`;

/** The checks of the other tests, seen to fail. */
describe('a visitor', () => {
  let server: Server;
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    server = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(faulty),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    url = `http://localhost:${String((server.address() as AddressInfo).port)}`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test('notices errors in the console, exceptions, and requests to another host', async () => {
    await using visitor = await Visitor.arrive(browser, url);
    await visitor.settle();

    expect(visitor.faults).toEqual(
      expect.arrayContaining([
        'console: planted',
        'error: thrown',
        'request to another host: http://other.invalid',
      ]),
    );
  });

  test('notices barriers', async () => {
    await using visitor = await Visitor.arrive(browser, url);

    const barriers = (await visitor.barriers()).map((line) => line.split(':')[0]);

    expect(barriers).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']));
  });

  test('notices that a page is wider than the screen', async () => {
    await using visitor = await Visitor.arrive(browser, url, 'narrowest');

    expect(await visitor.sidewaysScroll()).toBeGreaterThan(100);
  });
});
