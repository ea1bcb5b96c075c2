import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

const signedInAs = 'p-quality';

async function findList(): Promise<HTMLElement> {
  return screen.findByRole('table', { name: 'Trajecten' });
}

describe('the list of trajectories', () => {
  test('says of each who it is about, where it stands and when was last measured', async () => {
    renderApp('/trajecten', { signedInAs });

    const rows = readTable(await findList());

    expect(screen.getByRole('status').textContent).toBe('45 trajecten gevonden');
    expect(rows).toHaveLength(20);
    expect(rows[0]).toEqual([
      '2041',
      'meisje van 13',
      'gedwongen kader',
      '14 aug 2025',
      'loopt',
      '4 deeltrajecten',
      'BDI, 30 sep 2026',
    ]);
    expect(rows[1]?.slice(1)).toEqual([
      'meisje, leeftijd onbekend',
      'vrijwillig kader',
      '3 jan 2024',
      'afgesloten, einde 20 jan 2025',
      '1 deeltraject',
      'nog niet gemeten',
    ]);
    await expectNoBarriers();
  });

  test('is taken out as a file of what is shown, by who may', async () => {
    const kept: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:kept');
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      kept.push(this.download);
    });
    const { user } = renderApp('/trajecten', { signedInAs });
    await user.click(await screen.findByRole('button', { name: 'Download deze lijst' }));
    await vi.waitFor(() => expect(kept).toEqual(['trajecten-NL.csv']));
    vi.restoreAllMocks();
  });

  test('offers no file to who may not take one', async () => {
    renderApp('/trajecten', { signedInAs: 'p-guardian' });
    await findList();
    expect(screen.queryByRole('button', { name: 'Download deze lijst' })).toBeNull();
  });

  test('pages forth and back by address', async () => {
    const { user, address } = renderApp('/trajecten', { signedInAs });
    await findList();

    await user.click(screen.getByRole('link', { name: /Volgende/ }));
    await screen.findByText('45 trajecten gevonden. Bladzijde 2');
    await user.click(screen.getByRole('link', { name: /Volgende/ }));
    await screen.findByText('45 trajecten gevonden. Bladzijde 3');

    expect(readTable(await findList())).toHaveLength(5);
    expect(screen.queryByRole('link', { name: /Volgende/ })).toBeNull();

    await user.click(screen.getByRole('link', { name: /Vorige/ }));
    await screen.findByText('45 trajecten gevonden. Bladzijde 2');
    await user.click(screen.getByRole('link', { name: /Vorige/ }));
    await screen.findByText('45 trajecten gevonden');
    expect(address()).toBe('/trajecten');
  });

  test('filters when the form is sent, and keeps the choice in the address', async () => {
    const { user, address } = renderApp('/trajecten', { signedInAs });
    await findList();

    await user.selectOptions(screen.getByLabelText('Stand'), 'Afgesloten');
    await user.click(screen.getByText('Meer filters'));
    await user.type(screen.getByLabelText('Begonnen vanaf'), '1 mei 2025');
    await user.click(screen.getByRole('button', { name: 'Toon' }));

    await screen.findByText('3 trajecten gevonden');
    expect(address()).toBe('/trajecten?stand=CLOSED&vanaf=2025-05-01');
    expect(screen.getByLabelText<HTMLInputElement>('Begonnen vanaf').value).toBe('01-05-2025');
  });

  test('says at the field that a day does not exist, and asks nothing', async () => {
    const { user, address } = renderApp('/trajecten', { signedInAs });
    await findList();

    await user.click(screen.getByText('Meer filters'));
    await user.type(screen.getByLabelText('Begonnen vanaf'), '30-2-2025');
    await user.click(screen.getByRole('button', { name: 'Toon' }));

    const field = screen.getByLabelText('Begonnen vanaf');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
      'Deze dag bestaat niet. Controleer de dag en de maand.',
    );
    expect(address()).toBe('/trajecten');
    await expectNoBarriers();
  });

  test('says what to do when nothing fits', async () => {
    renderApp('/trajecten?zoek=zzz', { signedInAs });

    expect(await screen.findByText('Geen trajecten gevonden')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await expectNoBarriers();
  });

  test('moves the focus to the title of the page that a link opens', async () => {
    const { user } = renderApp('/trajecten', { signedInAs });

    await user.click(within(await findList()).getByRole('link', { name: '2041' }));

    const title = await screen.findByRole('heading', { level: 1, name: /Traject 2041/ });
    expect(document.activeElement).toBe(title);
  });

  test('explains a failure and tries again', async () => {
    let isBroken = true;
    const trajectories = () => {
      if (isBroken)
        throw new GraphQLError('Unexpected error.', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      return { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };
    };
    const { user } = renderApp('/trajecten', { signedInAs, override: { trajectories } });

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Er ging iets mis.');
    expect(alert.textContent).not.toContain('Unexpected');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));

    expect(await screen.findByText('Geen trajecten gevonden')).toBeTruthy();
  });

  test('returns to the start when the session has ended', async () => {
    const trajectories = () => {
      throw new GraphQLError('Not signed in.', { extensions: { code: 'NOT_SIGNED_IN' } });
    };
    renderApp('/trajecten', { signedInAs, override: { trajectories } });

    expect(await screen.findByRole('heading', { level: 1, name: 'Zie wat jeugdhulp oplevert' })).toBeTruthy();
  });
});
