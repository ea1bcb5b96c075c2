import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor, type Screen } from '../support/visitor.js';

const everyAnswer = Array.from({ length: 25 }, (_, index) => index % 3);
/** Answers 0, 1, 2, 0, ... to the 25 questions: the total of Goodman's four problem scales, by hand. */
const totalOfThose = 22;

describe.each(['desktop', 'phone'] as const)('a professional on a %s', (screen) => {
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

  test('goes on with a form where the browser was closed, records it, and finds it in the effect report', async () => {
    const address = await halfWay(browser, server.url, screen);
    await using visitor = await Visitor.arrive(browser, server.url, screen);
    const { page } = visitor;
    await visitor.enterAs('Hulpverlener');
    await visitor.open(address, /^Nieuwe meting, traject/);
    await page.getByRole('button', { name: /^Ga verder met SDQ, jeugdige/ }).click();
    await page.getByText('13 van de 26 ingevuld').first().waitFor();

    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sidewaysScroll()).toBe(0);

    await answerFrom(page, 13, everyAnswer.length);
    await page.getByText('25 van de 26 ingevuld').first().waitFor();
    await toTheCheck(page);
    await page.getByRole('button', { name: 'Toon de score' }).click();
    await page.getByRole('cell', { name: `${totalOfThose} (van 0 tot 40)` }).waitFor();

    expect(await visitor.barriers()).toEqual([]);

    await page.getByRole('button', { name: 'Leg de meting vast' }).click();
    await visitor.heading(/^Meting vastgelegd, traject/).waitFor();

    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sidewaysScroll()).toBe(0);

    await page.getByRole('link', { name: 'Open het effectrapport' }).click();
    await visitor.heading(/^Effectrapport/).waitFor();
    await page.getByText('Ingevuld door jeugdige').first().waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('tries an instrument, of which nothing is kept', async () => {
    await using visitor = await Visitor.arrive(browser, server.url, screen);
    const { page } = visitor;
    await visitor.enterAs('Hulpverlener');
    await visitor.open('/instrumenten/sdq/proberen', 'Probeer SDQ');
    await page
      .getByText(/van de 26 ingevuld/)
      .first()
      .waitFor();

    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sidewaysScroll()).toBe(0);
    expect(visitor.faults).toEqual([]);
  });
});

/** Fills in half a form, waits until it is kept, and closes the browser. Gives the address of the form. */
async function halfWay(browser: Browser, url: string, screen: Screen): Promise<string> {
  await using visitor = await Visitor.arrive(browser, url, screen);
  const { page } = visitor;
  await visitor.enterAs('Hulpverlener');
  await visitor.open('/trajecten', 'Trajecten');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Nieuwe meting' }).click();
  await visitor.heading(/^Nieuwe meting, traject/).waitFor();
  await page.getByLabel('Instrument').selectOption({ label: 'SDQ' });
  await page.getByLabel('Wie geeft de antwoorden?').selectOption({ label: 'jeugdige' });
  await page.getByLabel('Bij welk meetmoment hoort het?').selectOption({ label: 'einde' });
  await page.getByRole('button', { name: 'Naar het formulier' }).click();
  await answerFrom(page, 0, 13);
  await page.getByText('13 van de 26 ingevuld').first().waitFor();
  await page.getByText(/^Bewaard om/).waitFor();
  expect(visitor.faults).toEqual([]);
  return new URL(page.url()).pathname;
}

/** With the keyboard alone: a digit, and Enter to go on. */
async function answerFrom(page: Page, first: number, end: number): Promise<void> {
  const isAlone = await page.getByRole('checkbox', { name: 'Toon één vraag tegelijk' }).isChecked();
  if (isAlone) await goTo(page, first);
  else
    await page
      .getByRole('group', { name: `Vraag ${first + 1}`, exact: true })
      .getByRole('radio')
      .first()
      .focus();
  for (const value of everyAnswer.slice(first, end)) {
    await page.keyboard.press(String(value));
    await page.keyboard.press('Enter');
  }
}

/** On a phone one question is on the screen: the list of open ones leads to it. */
async function goTo(page: Page, place: number): Promise<void> {
  await page.getByText(/vragen zijn nog open$/).click();
  await page.getByRole('link', { name: `Vraag ${place + 1}`, exact: true }).click();
  await page.getByRole('heading', { name: `Vraag ${place + 1}`, exact: true }).waitFor();
}

async function toTheCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Naar de controle' }).click();
  await page.getByRole('heading', { name: 'Controleer de meting' }).waitFor();
}
