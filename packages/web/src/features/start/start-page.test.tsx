import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectNoBarriers, renderApp } from '../../testing/render-app.js';

describe('the start page', () => {
  test('says what Trefzeker is and offers people to look around as', async () => {
    renderApp('/');

    await screen.findByRole('button', { name: 'Ga verder als Sjoerd Wiersma, Jeugdhulp De Linde' });

    expect(screen.getByRole('heading', { level: 1, name: 'Zie wat jeugdhulp oplevert' })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('navigation', { name: 'Hoofdmenu' })).toBeNull();
    await expectNoBarriers();
  });

  test('brings a professional to the trajectories by one click', async () => {
    const { user, address } = renderApp('/');

    await user.click(await screen.findByRole('button', { name: /Sjoerd Wiersma/ }));

    await screen.findByRole('heading', { level: 1, name: 'Mijn werk' });
    expect(address()).toBe('/werk');
    expect(document.title).toBe('Mijn werk – Trefzeker');
  });

  test('offers only the places that the person may see', async () => {
    const { user, address } = renderApp('/');

    await user.click(await screen.findByRole('button', { name: /Amal Haddad/ }));

    await screen.findByRole('heading', { level: 1, name: 'Indicatoren' });
    const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' });
    expect(
      within(menu)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Indicatoren']);
    expect(address()).toBe('/indicatoren');
  });

  test('goes on to the page that was asked for, once somebody is signed in', async () => {
    const { user, address } = renderApp('/trajecten?zoek=2041');

    await user.click(await screen.findByRole('button', { name: /Sjoerd Wiersma/ }));

    await screen.findByText('1 traject gevonden');
    expect(address()).toBe('/trajecten?zoek=2041');
  });

  test('comes back after signing out', async () => {
    const { user } = renderApp('/instrumenten', { signedInAs: 'p-quality' });

    await user.click(await screen.findByRole('button', { name: 'Uitloggen' }));

    await screen.findByRole('button', { name: /Sjoerd Wiersma/ });
    expect(screen.queryByRole('button', { name: 'Uitloggen' })).toBeNull();
  });

  test('says so when the demonstration is off', async () => {
    renderApp('/', { override: { demoPeople: [] } });

    expect(await screen.findByText(/De proefomgeving staat uit/)).toBeTruthy();
  });
});
