import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

describe('the catalogue of instruments', () => {
  test('tells of each instrument its source, licence and scales', async () => {
    const { user } = renderApp('/instrumenten', { signedInAs: 'p-guardian' });
    const card = await screen.findByRole('region', { name: 'SDQ' });

    await user.click(within(card).getByText('Bekijk 2 schalen'));

    expect(within(card).getByText('Goodman (1997)')).toBeTruthy();
    expect(within(card).getByText('ouder, leerkracht en jeugdige zelf')).toBeTruthy();
    expect(readTable(within(card).getByRole('table'))).toEqual([
      ['Totaal moeilijkheden', '0 tot 40', 'lager is beter', 'ernst en verandering'],
      ['Sociaal gedrag', '0 tot 10', 'hoger is beter', 'ernst en verandering'],
    ]);
    await expectNoBarriers();
  });

  test('tells what is known by name only, and what must be brought', async () => {
    renderApp('/instrumenten', { signedInAs: 'p-guardian' });

    const entry = await screen.findByRole('region', { name: 'Gezinsklimaatschaal' });

    expect(within(entry).getByText('teksten en toestemming')).toBeTruthy();
    expect(within(entry).getByText(/^niet genoemd in onze bronnen/)).toBeTruthy();
    expect(screen.getByText(/^Genoemd in de bronnen, nog niet te gebruiken/)).toBeTruthy();
  });

  test('tells why a plug-in was refused', async () => {
    renderApp('/instrumenten', { signedInAs: 'p-guardian' });

    const plugins = await screen.findByRole('region', { name: 'Uitbreidingen' });

    expect(readTable(within(plugins).getByRole('table'))[1]).toEqual([
      'examples/vragenlijst-zonder-licentie',
      'geweigerd',
      'The definition names no licence.',
      '–',
    ]);
  });
});
