import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-quality';
const csv = (name: string) => new File(['id,time,bdi\n1,1,30\n'], name, { type: 'text/csv' });
const check = { name: 'Controleer het bestand' };
const patience = { timeout: 5000 };

type Opened = ReturnType<typeof renderApp>;

async function sendFile({ user }: Opened, name: string): Promise<void> {
  await user.upload(await screen.findByLabelText('CSV-bestand'), csv(name));
  await user.click(screen.getByRole('button', check));
}

describe('the import', () => {
  test('explains which columns the chosen kind of file has', async () => {
    renderApp('/import', { signedInAs });

    const table = await screen.findByRole('table');

    expect(readTable(table)[0]).toEqual(['id', 'Kenmerk van de cliënt', 'ja']);
    await expectNoBarriers();
  });

  test('asks for a file before it checks one', async () => {
    const { user } = renderApp('/import', { signedInAs });

    await user.click(await screen.findByRole('button', check));

    expect(screen.getByText('Kies eerst een bestand.')).toBeTruthy();
    expect(screen.getByLabelText('CSV-bestand').getAttribute('aria-invalid')).toBe('true');
    await expectNoBarriers();
  });

  test('says what applying will do, applies it, and points to the figures of that period', async () => {
    const opened = renderApp('/import', { signedInAs });
    await sendFile(opened, 'claus.csv');

    await screen.findByText('43 nieuwe cliënten', {}, patience);
    expect(screen.getByText('170 nieuwe metingen')).toBeTruthy();
    expect(screen.getByText('De leeftijd past niet bij jeugdhulp.')).toBeTruthy();
    await opened.user.click(screen.getByRole('button', { name: 'Pas toe' }));

    const link = await screen.findByRole('link', {
      name: 'Bekijk de indicatoren van 15 oktober 2025 tot en met 15 oktober 2025',
    });
    expect(link.getAttribute('href')).toBe('/indicatoren?van=2025-10-15&tot=2025-10-15');
    expect(screen.queryByRole('button', { name: 'Pas toe' })).toBeNull();
    await expectNoBarriers();
  });

  test('says of the same file that nothing changes, and offers nothing to apply', async () => {
    const opened = renderApp('/import', { signedInAs });
    await sendFile(opened, 'claus.csv');
    await opened.user.click(await screen.findByRole('button', { name: 'Pas toe' }, patience));
    await opened.user.click(await screen.findByRole('link', { name: 'Kies een ander bestand' }));

    await sendFile(opened, 'claus.csv');

    await screen.findByText('Er verandert niets: alles uit dit bestand staat er al.', {}, patience);
    expect(screen.getByText('170 metingen staan er al en blijven gelijk.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pas toe' })).toBeNull();
  });

  test('shows every error by row and column and applies nothing', async () => {
    const opened = renderApp('/import', { signedInAs });
    await sendFile(opened, 'fout.csv');

    const region = await screen.findByRole('group', { name: 'Wat moet eerst anders?' }, patience);

    expect(readTable(within(region).getByRole('table'))).toEqual([
      ['12', 'bdi', 'De score past niet in de schaal.', 'Typ een getal van 0 tot en met 63.'],
      ['40', 'hele rij', 'Deze rij heeft te weinig kolommen.', 'Vul de rij aan of haal hem weg.'],
    ]);
    expect(screen.getByText(/Er zijn 2 fouten gevonden/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pas toe' })).toBeNull();
    await expectNoBarriers();
  });

  test('lists earlier imports with the state they are in now', async () => {
    const opened = renderApp('/import', { signedInAs });
    await sendFile(opened, 'fout.csv');
    await screen.findByText(/Er zijn 2 fouten gevonden/, {}, patience);

    const earlier = screen.getByRole('region', { name: 'Eerdere imports' });

    expect(await within(earlier).findByText('bevat fouten')).toBeTruthy();
  });
});
