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

    const rows = readTable(within(plugins).getByRole('table'));
    expect(rows[1]?.[1]).toMatch(/^geweigerd sinds/);
    expect(rows[1]?.[2]).toBe(
      'instrument.json › source › licence: De licentie ontbreekt. Schrijf wie het mag gebruiken.',
    );
  });

  test('tells how often the scorer of a plug-in failed, and which plug-ins have gone', async () => {
    renderApp('/instrumenten', { signedInAs: 'p-guardian' });

    const plugins = await screen.findByRole('region', { name: 'Uitbreidingen' });

    const [, , failing, gone] = readTable(within(plugins).getByRole('table'));
    expect(failing?.[2]).toMatch(/^Gaf 3 keer geen bruikbare score.*Zoek een lus zonder einde\.$/);
    expect(gone?.[1]).toMatch(/^verwijderd/);
    expect(gone?.[2]).toMatch(/^Staat niet meer in de configuratie/);
  });

  test('lets nobody have plug-ins read again who may not', async () => {
    renderApp('/instrumenten', { signedInAs: 'p-guardian' });

    await screen.findByRole('region', { name: 'Uitbreidingen' });

    expect(screen.queryByRole('button', { name: 'Lees de uitbreidingen opnieuw' })).toBeNull();
  });
});
