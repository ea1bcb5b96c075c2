import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import type { Effort } from '../support/counting-hand.js';
import { CountingHand } from '../support/counting-hand.js';
import { startServer, type RunningServer } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

/** What the product promises of a registration. */
const MOST_SCREENS = 3;

let server: RunningServer;
let browser: Browser;
const efforts: (readonly [act: string, effort: Effort])[] = [];
beforeAll(async () => {
  server = await startServer('built', { TREFZEKER_DEMO: 'on' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
  const lines = efforts.map(
    ([act, { screens, steps, milliseconds }]) =>
      `  ${act}: ${screens} screens, ${steps} steps, ${(milliseconds / 1000).toFixed(1)} s by a machine\n`,
  );
  process.stdout.write(lines.join(''));
});

test('each of the most frequent acts takes at most three screens', async () => {
  await using visitor = await Visitor.arrive(browser, server.url);
  const { page } = visitor;
  await visitor.enterAs('Joris de Waal');
  const hand = new CountingHand(page);
  const count = async (act: string, done: () => Promise<void>) => {
    await visitor.settle();
    const effort = await hand.count(done);
    efforts.push([act, effort]);
    expect(effort.screens, act).toBeLessThanOrEqual(MOST_SCREENS);
  };
  const button = (name: string) => page.getByRole('button', { name });
  const link = (name: string) => page.getByRole('link', { name, exact: true });

  await visitor.open('/trajecten', 'Trajecten');
  await count('register a client with a trajectory', async () => {
    await hand.click(page.getByRole('link', { name: 'Nieuwe cliënt' }));
    await hand.type(page.getByLabel('Cliëntnummer'), 'E2E-handelingen');
    await hand.choose(page.getByLabel('Geslacht'), { index: 1 });
    await hand.choose(page.getByLabel('Kader bij de start'), { label: 'vrijwillig kader' });
    await hand.type(page.getByLabel('Eerste dag'), '1-10-2024');
    await hand.click(button('Leg cliënt en traject vast'));
    await visitor.heading(/^Traject E2E-handelingen/).waitFor();
  });
  const address = new URL(page.url()).pathname;

  await count('register care', async () => {
    await hand.click(link('Hulp vastleggen'));
    await hand.choose(page.getByLabel('Wie geeft de hulp?'), { label: 'Jeugdhulp Waterlanding' });
    await hand.choose(page.getByLabel('Welke hulp?'), { label: 'daghulp' });
    await hand.type(page.getByLabel('Eerste dag'), '15-10-2024');
    await hand.click(button('Leg vast'));
    await page.getByText('De hulp is vastgelegd.').waitFor();
  });

  await visitor.open(address, /^Traject/);
  await count('record a questionnaire of 25 questions', async () => {
    await hand.click(link('Nieuwe meting'));
    await hand.choose(page.getByLabel('Instrument'), { label: 'SDQ' });
    await hand.choose(page.getByLabel('Wie geeft de antwoorden?'), { label: 'moeder' });
    await hand.choose(page.getByLabel('Bij welk meetmoment hoort het?'), { label: 'tussentijds' });
    await hand.type(page.getByLabel('Op welke dag?'), '20-10-2024');
    await hand.goOn(button('Naar het formulier'));
    await page.getByRole('group', { name: 'Vraag 1', exact: true }).getByRole('radio').first().focus();
    for (let item = 0; item < 25; item += 1) {
      await hand.press(String(item % 3));
      await hand.press('Enter');
    }
    await hand.goOn(button('Naar de controle'));
    await hand.click(button('Leg de meting vast'));
    await visitor.heading(/^Meting vastgelegd/).waitFor();
  });

  await visitor.open(address, /^Traject/);
  await count('set a goal', async () => {
    await hand.click(link('Doelen vastleggen').first());
    await hand.type(page.getByLabel('Op welke dag is het doel gesteld?'), '20-10-2024');
    await hand.type(page.getByLabel('Wat willen jullie bereiken?'), 'Elke dag op tijd op school');
    await hand.choose(page.getByLabel('Waar gaat het doel over?'), { index: 1 });
    await hand.click(button('Leg vast'));
    await page.getByText('De doelen zijn vastgelegd.').waitFor();
  });

  await visitor.open(address, /^Traject/);
  await count('score a goal', async () => {
    await hand.click(
      page.getByRole('region', { name: 'Doelen' }).getByRole('link', { name: /^Score geven/ }),
    );
    await hand.choose(page.getByLabel('Van wie is de score?'), { label: 'jeugdige' });
    await hand.type(page.getByLabel('Op welke dag is de score gegeven?'), '1-3-2025');
    await hand.choose(page.getByLabel('Schaal'), { label: 'rapportcijfer' });
    await hand.type(page.getByLabel('Score', { exact: true }), '8');
    await hand.click(button('Leg vast'));
    await page.getByText('De score is vastgelegd.').waitFor();
  });

  await visitor.open(address, /^Traject/);
  await count('end care, with the reason', async () => {
    await hand.click(link('Leg het einde vast'));
    await hand.type(page.getByLabel('Laatste dag'), '20-3-2025');
    await hand.choose(page.getByLabel('Waarom stopt het?'), { index: 1 });
    await hand.click(button('Leg vast'));
    await page.getByText('Het einde is vastgelegd.').waitFor();
  });
  expect(visitor.faults).toEqual([]);
});
