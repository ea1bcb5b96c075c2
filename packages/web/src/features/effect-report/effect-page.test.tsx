import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { trajectories } from '../../testing/data/trajectories.js';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-guardian';
const PAIR = 'Per schaal, van eerste naar laatste meting';
const open = (query = '', options = {}) =>
  renderApp(`/trajecten/t-2041/effect${query}`, { signedInAs, ...options });

describe('the effect report of a client', () => {
  test('is named after the reference, says what it is for and holds each instrument', async () => {
    open();

    await screen.findByRole('heading', { level: 1, name: 'Effectrapport 2041' });

    expect(screen.getByText('Wat is er veranderd? Om samen te bekijken en te bespreken.')).toBeTruthy();
    const instruments = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(instruments).toEqual(['CBCL/6-18', 'BDI', 'SDQ']);
  });

  test('has no barrier that axe finds', { timeout: 60_000 }, async () => {
    open();
    await screen.findByRole('heading', { level: 1, name: 'Effectrapport 2041' });

    await expectNoBarriers();
  });

  test('says what all of it comes to, by which rule, and what could not count', async () => {
    open();

    await screen.findByText(
      'Alles samen: verbeterd, over 2 uitkomsten. Eén uitkomst is niet te bepalen en telt niet mee.',
    );

    expect(screen.getByText(/^Regel van CORC/)).toBeTruthy();
  });

  test('puts an alarm and a note where the measurement is', async () => {
    open();

    const father = await screen.findByRole('article', { name: 'CBCL/6-18, ingevuld door vader' });

    expect(within(father).getByText('Let op (aanvang, 18 januari 2026):')).toBeTruthy();
    expect(within(father).getByText('Bespreek vandaag de veiligheid.')).toBeTruthy();
    expect(within(father).getByText('Wat deed vader? (aanvang, 18 januari 2026)')).toBeTruthy();
    expect(within(father).getByText('Hij belde elke week.')).toBeTruthy();
    const mother = screen.getByRole('article', { name: 'CBCL/6-18, ingevuld door moeder' });
    expect(within(mother).queryByText(/Let op/)).toBeNull();
  });

  test('keeps informants apart, each with a table and a summary of their own', async () => {
    open();

    const mother = await screen.findByRole('article', { name: 'CBCL/6-18, ingevuld door moeder' });
    const father = screen.getByRole('article', { name: 'CBCL/6-18, ingevuld door vader' });

    for (const article of [mother, father]) {
      expect(readTable(within(article).getByRole('table', { name: PAIR }))[0]?.slice(0, 2)).toEqual([
        'Angstig / depressief',
        '7 → 2',
      ]);
      expect(within(article).getByText(/^Van aanvang naar einde: 3 schalen/)).toBeTruthy();
    }
  });

  test('puts the lines of informants beside each other by scale, each with class and sentence', async () => {
    open();

    const scale = await screen.findByRole('region', { name: 'Agressief gedrag' });

    const lines = within(scale).getAllByRole('figure');
    expect(lines.map((line) => line.getAttribute('aria-label'))).toEqual([
      'Agressief gedrag, volgens moeder',
      'Agressief gedrag, volgens vader',
    ]);
    for (const line of lines) {
      expect(within(line).getByText('Verbeterd en hersteld')).toBeTruthy();
      expect(
        within(line).getByText('Volgens moeder ging het aan het einde anders dan bij de start.'),
      ).toBeTruthy();
      expect(within(line).getByText('Duidelijk anders onder 59,1 of boven 78,9.')).toBeTruthy();
    }
  });

  test('says in words why there is no class and no error of measurement', async () => {
    open();

    const [line = document.body] = within(
      await screen.findByRole('region', { name: 'Lichamelijke klachten' }),
    ).getAllByRole('figure');

    expect(within(line).getByText('niet te bepalen')).toBeTruthy();
    expect(within(line).getByText('Geen meetfout te tekenen: er is geen T-score.')).toBeTruthy();
  });

  test('keeps the other reading of the source visible, once for the whole table', async () => {
    open();

    const readings = await screen.findAllByText('Annex 6 noemt zo’n schaal onveranderd.');
    const tables = screen.getAllByRole('table', { name: /^Per schaal/ });
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.length).toBeLessThanOrEqual(tables.length);
  });

  test('has each line as a table, one key away', async () => {
    const { user } = open();
    const line = await screen.findByRole('figure', { name: 'Totaal, volgens jeugdige' });

    await user.click(within(line).getByText('Bekijk als tabel'));

    expect(readTable(within(line).getByRole('table'))).toEqual([
      ['aanvang12 sep 2025', '38', '–', '–', '–'],
      ['tussentijds20 jan 2026', '30', '–', '–', '–'],
      ['einde30 sep 2026', '12', '–', '–', '–'],
    ]);
  });

  test('says of invented norms that they are', async () => {
    open();

    const bdi = await screen.findByRole('region', { name: 'BDI' });

    expect(within(bdi).getAllByText(/deze normen zijn verzonnen of samengesteld/).length).toBeGreaterThan(0);
  });
});

describe('the choice of two measurements', () => {
  test('asks the API for the change between them, and stands in the address', async () => {
    const { user, address } = open();
    const report = await screen.findByRole('article', { name: 'BDI, ingevuld door jeugdige' });
    expect(readTable(within(report).getByRole('table', { name: PAIR }))).toEqual([
      ['Totaal', '38 → 12', '+26', '5,05', 'Verbeterd en hersteld'],
    ]);

    await user.selectOptions(within(report).getByLabelText('Met'), 'tussentijds, 20 januari 2026');
    await user.click(within(report).getByRole('button', { name: 'Vergelijk deze twee' }));

    const chosen = await within(report).findByRole('table', {
      name: 'Per schaal, van aanvang naar tussentijds',
    });
    expect(readTable(chosen)).toEqual([['Totaal', '38 → 30', '+8', '1,55', 'Niet aantoonbaar veranderd']]);
    expect(address()).toBe('/trajecten/t-2041/effect?paar=x4.x5');
  });

  test('can be opened by its address', async () => {
    open('?paar=x4.x5');

    expect(await screen.findByText('38 → 30')).toBeTruthy();
  });

  test('asks nothing for a pair that cannot be, and shows the usual one', async () => {
    open('?paar=x6.x4&paar=x1.x6&paar=');

    expect(await screen.findByText('38 → 12')).toBeTruthy();
  });

  test('tells that the second must be later, and compares nothing', async () => {
    const { user, address } = open();
    const report = await screen.findByRole('article', { name: 'BDI, ingevuld door jeugdige' });

    await user.selectOptions(within(report).getByLabelText('Vergelijk'), 'tussentijds, 20 januari 2026');
    await user.selectOptions(within(report).getByLabelText('Met'), 'tussentijds, 20 januari 2026');
    await user.click(within(report).getByRole('button', { name: 'Vergelijk deze twee' }));

    expect(within(report).getByRole('status').textContent).toBe('Kies als tweede een meting die later is.');
    expect(address()).toBe('/trajecten/t-2041/effect');
  });
});

describe('on paper', () => {
  const print = vi.fn();
  const [long] = trajectories;
  const named = { ...long, client: { ...long?.client, name: 'Noor Bakker' } };
  beforeEach(() => {
    print.mockClear();
    vi.stubGlobal('print', print);
  });

  test('it is printed by a button', async () => {
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Druk dit verslag af' }));

    expect(print).toHaveBeenCalledTimes(1);
  });

  test('it names the reference and the day, and the name only when that was chosen', async () => {
    const { user } = open('', { override: { trajectory: () => named } });

    await screen.findByText('Cliënt 2041. Afgedrukt op 22 november 2026. Om samen te bespreken.');
    await user.click(screen.getByRole('checkbox', { name: 'Zet de naam van de cliënt op de afdruk' }));

    expect(await screen.findByText(/^Cliënt 2041, Noor Bakker\. Afgedrukt op/)).toBeTruthy();
  });
});

test('an effect report in English has no Dutch left in it', async () => {
  open('', { language: 'en' });

  await screen.findByRole('heading', { level: 1, name: 'Effect report 2041' });

  expect(screen.getAllByText(/^According to the mother/).length).toBeGreaterThan(0);
  expect(/.{0,20}(volgens|meting|einde).{0,20}/i.exec(document.body.textContent)).toBeNull();
});

test('a trajectory that is not there is not told from one that is out of sight', async () => {
  renderApp('/trajecten/t-0000/effect', { signedInAs });

  expect((await screen.findByRole('alert')).textContent).toBe(
    'Dit traject bestaat niet, of u mag het niet zien.',
  );
});
