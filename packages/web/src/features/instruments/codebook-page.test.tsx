import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-guardian';
const open = (path = '/instrumenten/sdq?editie=1') => renderApp(path, { signedInAs });

describe('the codebook of an instrument', () => {
  test('is opened from the list of instruments', async () => {
    const { user, address } = open('/instrumenten');

    await user.click(await screen.findByRole('link', { name: 'Open het codeboek van SDQ' }));

    await screen.findByRole('heading', { level: 1, name: 'Codeboek SDQ' });
    expect(address()).toBe('/instrumenten/sdq?editie=1');
  });

  test('tells of each question its range, answers, forms and what counts it', async () => {
    open();

    const items = await screen.findByRole('region', { name: 'Vragen' });

    expect(within(items).getAllByRole('table').flatMap(readTable)).toEqual([
      ['7', 'Vraag 7', '0 tot 2', '0 = Niet waar', 'alle', 'Totaal moeilijkheden (omgedraaid)'],
      ['8', 'Vraag 8Alleen als vraag 7 met 1 of hoger is beantwoord.', ...['0 tot 2', '–', 'ouder', '–']],
    ]);
    await expectNoBarriers();
  });

  test('puts the questions under the headings of the form, with what is said before them', async () => {
    open();

    const group = await screen.findByRole('region', { name: 'Gevolgen' });

    expect(within(group).getByRole('heading', { level: 3, name: 'Gevolgen' })).toBeTruthy();
    expect(within(group).getByText('Denk aan de laatste maand.')).toBeTruthy();
    expect(within(group).getByText('Alleen als vraag 7 is beantwoord.')).toBeTruthy();
    expect(readTable(within(group).getByRole('table'))).toHaveLength(1);
  });

  test('marks an alarm by its word, and says when it is given and who says so', async () => {
    open();

    const signals = await screen.findByRole('region', { name: 'Alarmen en opmerkingen' });

    expect(signals.textContent).toContain('Alarm: Bespreek vandaag de veiligheid.');
    expect(signals.textContent).toContain('Als vraag 8 met 1 of hoger is beantwoord.');
    expect(signals.textContent).toContain('Bron: Onze keuze');
  });

  test('names notes, further publications, languages and whose words the questions carry', async () => {
    open();

    const notes = await screen.findByRole('region', { name: 'Toelichtingen' });
    const facts = screen.getByRole('region', { name: 'Over dit instrument' });

    expect(readTable(within(notes).getByRole('table'))).toEqual([['Waarom?', 'jeugdige zelf']]);
    expect(
      within(facts)
        .getAllByText(/^Bron [34]$/)
        .map(({ textContent }) => textContent),
    ).toEqual([...['Bron 3', 'Bron 4']]);
    expect(within(facts).getByText('Nederlands, Engels en Turks')).toBeTruthy();
    expect(within(facts).getByText(/^beschermd en niet meegeleverd/)).toBeTruthy();
  });

  test('tells of each scale how it is scored and what happens when answers are missing', async () => {
    open();

    const scales = await screen.findByRole('region', { name: 'Schalen' });

    expect(readTable(within(scales).getByRole('table'))).toEqual([
      [
        'Totaal moeilijkhedenlager is beter, rangorde, voor ernst en achtergrond en oordeel over het geheel' +
          'Gebied: psychosocial-problemsZonder score staat hier ‘Totaal moeilijkheden’, onder die naam.',
        '7*, 8',
        '0 tot 40',
        'Tel de antwoorden op. Getoond met 2 decimalen.',
        'Alle vragen zijn nodig.',
      ],
    ]);
    expect(within(scales).getByText(/^Achtergrond staat naast de cijfers/)).toBeTruthy();
  });

  test('gives each number of a norm with its source, and says that invented norms are', async () => {
    const { user } = open();
    const norms = await screen.findByRole('region', { name: 'Verzonnen normen' });

    await user.click(within(norms).getByText('Bekijk de getallen'));

    expect(within(norms).getByText(/beschrijven geen echte groep/)).toBeTruthy();
    const group = 'ouder, meisje, 4 tot en met 17 jaar, ruwe scores';
    expect(readTable(within(norms).getByRole('table'))).toEqual([
      ['Totaal moeilijkheden', group, 'Gemiddelde', '9,1', '100', 'Bron 1'],
      ['Totaal moeilijkheden', group, 'Klinisch', 'vanaf 17', 'onbekend', 'Bron 2'],
    ]);
  });

  test('shows worked examples, also one that cannot be scored', async () => {
    open();

    const examples = await screen.findByRole('region', { name: 'Uitgewerkte voorbeelden' });

    expect(readTable(within(examples).getByRole('table'))).toEqual([
      ['one answer', 'ouder', '7: 2', 'Totaal moeilijkheden: geen score, geeft een alarm'],
    ]);
  });

  test('keeps a table as a file, under the name that the API gives it', async () => {
    const kept: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:kept');
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      kept.push(this.download);
    });
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Download normen' }));

    await vi.waitFor(() => expect(kept).toEqual(['sdq-1-norms.csv']));
    vi.restoreAllMocks();
  });

  test('says that an instrument is not there', async () => {
    open('/instrumenten/bestaat-niet');

    expect((await screen.findByRole('alert')).textContent).toBe(
      'Dit instrument is er niet, of niet in deze editie.',
    );
  });
});
