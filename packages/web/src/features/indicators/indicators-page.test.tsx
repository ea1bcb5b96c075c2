import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-quality';

async function findFigure(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

describe('the indicators', () => {
  test('say a figure in words, with its count, its share and the margin', async () => {
    renderApp('/indicatoren', { signedInAs });

    const figure = await findFigure(/Problemen verminderd/);

    expect(figure.querySelector('.tz-say')?.textContent).toBe(
      '18 van de 40 beëindigde hulptrajecten: betrouwbaar vooruitgegaan (45%, ruwweg tussen 35% en 55%).',
    );
    expect(within(figure).getByText('Deze indicator is nog een proef.')).toBeTruthy();
    expect(figure.textContent).toContain('Geregistreerd: 40 van de 43 beëindigde hulptrajecten (93%).');
    expect(readTable(within(figure).getByRole('table', { name: 'Waarom ontbreken er?' }))).toEqual([
      ['geen eindmeting', '3'],
    ]);
    await expectNoBarriers();
  });

  test('give the same as a table, both intervals by name', async () => {
    const { user } = renderApp('/indicatoren', { signedInAs });
    const figure = await findFigure(/Problemen verminderd/);

    await user.click(within(figure).getByText('Bekijk als tabel'));
    const table = within(figure).getByRole('table', { name: 'Problemen verminderd, als tabel' });

    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Uitkomst', 'Aantal', 'Percentage', 'Marge van 10 punten', '95% Wilson']);
    expect(readTable(table)).toEqual([
      ['verbeterd, klachtenvrij', '10', '25%', '15% tot 35%', '14% tot 40%'],
      ['verbeterd', '8', '20%', '10% tot 30%', '11% tot 35%'],
      ['onveranderd', '22', '55%', '45% tot 65%', '40% tot 69%'],
      ['verslechterd', '0', '0%', '0% tot 10%', '0% tot 9%'],
    ]);
  });

  test('count 20 clients or fewer, and put the percentage in brackets with the reason', async () => {
    const { user } = renderApp('/indicatoren', { signedInAs });
    const figure = await findFigure(/Uitval/);

    await user.click(within(figure).getByText('Bekijk als tabel'));

    expect(within(figure).getByText(/Dit zijn 20 cliënten of minder/)).toBeTruthy();
    expect(within(figure).getByText('10 van 15 · [67%]')).toBeTruthy();
    expect(readTable(within(figure).getByRole('table', { name: 'Uitval, als tabel' }))[0]).toEqual([
      'volgens plan',
      '10',
      '[67%]',
      '–',
      '–',
    ]);
    expect(within(figure).getByText(/Dit is een laag aandeel/)).toBeTruthy();
  });

  test('flag grades with two peaks and give no mean that the API withholds', async () => {
    renderApp('/indicatoren', { signedInAs });

    const figure = await findFigure(/Nut volgens de cliënt/);

    expect(within(figure).getByText(/De cijfers hebben twee toppen\. /)).toBeTruthy();
    expect(figure.querySelector('.tz-say')?.textContent).toBe(
      'Er zijn 30 cijfers gegeven. Er is geen gemiddelde: de cijfers hebben twee toppen.',
    );
    expect(figure.textContent).toContain('n = 30, van 28 cliënten.');
  });

  test('ask for the period that was typed the Dutch way', async () => {
    const { user, address } = renderApp('/indicatoren', { signedInAs });
    await findFigure(/Uitval/);

    await user.selectOptions(screen.getByLabelText('Periode waarin de hulp eindigde'), 'Eigen periode');
    await user.clear(screen.getByLabelText('Eerste dag'));
    await user.type(screen.getByLabelText('Eerste dag'), '1/3/2026');
    await user.clear(screen.getByLabelText('Laatste dag'));
    await user.type(screen.getByLabelText('Laatste dag'), '31 maart 2026');
    await user.click(screen.getByRole('button', { name: 'Toon de cijfers' }));

    await screen.findByText('Basisset jeugdhulp, geëindigd van 1 maart 2026 tot en met 31 maart 2026.');
    expect(address()).toBe('/indicatoren?set=basisset-jeugdhulp-2018&van=2026-03-01&tot=2026-03-31');
  });

  test('refuse a period that ends before it starts', async () => {
    const { user, address } = renderApp('/indicatoren?van=2026-03-31&tot=2026-03-01', { signedInAs });
    await findFigure(/Uitval/);

    await user.click(screen.getByRole('button', { name: 'Toon de cijfers' }));

    expect(screen.getByText('De laatste dag ligt voor de eerste dag.')).toBeTruthy();
    expect(address()).toBe('/indicatoren?van=2026-03-31&tot=2026-03-01');
  });

  test('ask the API for the slice that was chosen, and say it beside the figures', async () => {
    const asked: unknown[] = [];
    const indicatorFigures = ({ input }: { input: unknown }) => {
      asked.push(input);
      return [];
    };
    renderApp('/indicatoren?van=2026-01-01&tot=2026-06-30&leeftijd=12-15&geslacht=F', {
      signedInAs,
      override: { indicatorFigures },
    });

    await screen.findByText('Alleen: 12 tot en met 15 jaar en meisjes en vrouwen.');

    expect(asked).toEqual([
      {
        set: 'basisset-jeugdhulp-2018',
        organisationId: 'org-linde',
        from: '2026-01-01',
        to: '2026-06-30',
        slice: { ageBand: '12-15', sex: 'F' },
      },
    ]);
  });
});
