import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

const START = 'Vragenlijst over problemen, bij de start';

describe('a professional in the morning', () => {
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

  test('sees what is due, fills it in for that occasion, and sees it done', async () => {
    await using visitor = await Visitor.arrive(browser, server.url);
    const { page } = visitor;
    await visitor.enterAs('Sanne Terpstra');
    await visitor.heading('Mijn werk').waitFor();
    await visitor.settle();
    const before = await toDo(page);
    await page.getByRole('link', { name: START }).first().click();
    await visitor.heading(/^Nieuwe meting, traject/).waitFor();
    const moment = page.getByLabel('Bij welk meetmoment hoort het?');
    expect(await moment.evaluate((select: HTMLSelectElement) => select.value)).toMatch(/^care:.*\/START$/);
    expect(await visitor.barriers()).toEqual([]);

    await page.getByLabel('Instrument').selectOption({ label: 'SDQ' });
    await page.getByLabel('Wie geeft de antwoorden?').selectOption({ label: 'moeder' });
    await page.getByRole('button', { name: 'Naar het formulier' }).click();
    for (let item = 1; item <= 25; item += 1) {
      const question = page.getByRole('group', { name: `Vraag ${item}`, exact: true });
      await question.getByRole('radio').nth(1).check();
    }
    await page.getByRole('button', { name: 'Naar de controle' }).click();
    await page.getByRole('button', { name: 'Leg de meting vast' }).click();
    await visitor.heading(/^Meting vastgelegd, traject/).waitFor();
    await page.getByRole('link', { name: 'Terug naar het traject' }).click();
    const agenda = page.getByRole('region', { name: 'Agenda' });
    await agenda.getByText(/^Klaar, of niet/).click();
    const line = agenda.getByRole('listitem').filter({ hasText: START }).first();
    await line.getByText('Gedaan, op tijd').waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await page.getByRole('link', { name: 'Mijn werk' }).click();
    await visitor.heading('Mijn werk').waitFor();
    await expect.poll(() => toDo(page), { timeout: 20_000 }).toBe(before - 1);
    expect(visitor.faults).toEqual([]);
  });

  test('says on a phone why something will not come, and takes it back', async () => {
    await using visitor = await Visitor.arrive(browser, server.url, 'phone');
    const { page } = visitor;
    await visitor.enterAs('Sanne Terpstra');
    await visitor.heading('Mijn werk').waitFor();
    await visitor.settle();
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sidewaysScroll()).toBe(0);
    const before = await toDo(page);

    await page.locator('.tz-work-group__who').getByRole('link').first().click();
    const agenda = page.getByRole('region', { name: 'Agenda' });
    const due = agenda.getByRole('region', { name: 'Nu te doen' }).getByRole('listitem').first();
    await due.getByText('Komt niet').click();
    await due.getByLabel('Waarom komt dit niet?').selectOption({ label: 'Andere reden' });
    await due.getByRole('button', { name: 'Leg de reden vast' }).click();
    await agenda.getByText(/^Klaar, of niet/).click();
    const reason = agenda.locator('.tz-duty-mark', { hasText: 'Andere reden' }).first();
    await reason.waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sidewaysScroll()).toBe(0);
    await agenda
      .getByRole('button', { name: /^Toch doen/ })
      .first()
      .click();
    // Leaving before it is taken back would break the request off.
    await reason.waitFor({ state: 'detached' });

    await visitor.open('/werk', 'Mijn werk');
    await expect.poll(() => toDo(page), { timeout: 20_000 }).toBe(before);
    expect(visitor.faults).toEqual([]);
  });
});

/** The number behind 'to do now'. */
async function toDo(page: Page): Promise<number> {
  const tab = page.getByRole('navigation', { name: 'Stand' }).getByRole('link', { name: /^Nu te doen/ });
  return Number(/\((\d+)\)/.exec(await tab.innerText())?.[1]);
}
