import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: false, media: query }));
});

describe('an instrument to try', () => {
  test('is opened from the list, filled in for nobody, and scored without being kept', async () => {
    const kept = vi.fn();
    const { user, address } = renderApp('/instrumenten', {
      signedInAs: 'p-guardian',
      override: { saveMeasurementDraft: kept, recordMeasurement: kept },
    });
    await user.click(await screen.findByRole('link', { name: /Probeer.*Korte vragenlijst/ }));
    await screen.findByRole('heading', { level: 1, name: 'Probeer Korte vragenlijst' });
    expect(address()).toBe('/instrumenten/kort/proberen?editie=1');

    const sleep = await screen.findByRole('group', { name: 'Slaap je goed?' });
    await user.click(within(sleep).getByRole('radio', { name: /Altijd/ }));

    await vi.waitFor(() =>
      expect(readTable(screen.getByRole('table', { name: 'Scores' }))).toEqual([
        ['Totaal moeilijkheden', '2 (van 0 tot 40)'],
      ]),
    );
    expect(screen.queryByRole('button', { name: /controle/ })).toBeNull();
    expect(kept).not.toHaveBeenCalled();
    await expectNoBarriers();
  });

  test('begins again with nothing filled in', async () => {
    const { user } = renderApp('/instrumenten/kort/proberen', { signedInAs: 'p-guardian' });
    const sleep = await screen.findByRole('group', { name: 'Slaap je goed?' });
    await user.click(within(sleep).getByRole('radio', { name: /Altijd/ }));

    await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));

    expect(within(sleep).getByText('nog niet ingevuld')).toBeTruthy();
  });

  test('shows one question on a phone, and begins at the top of the page', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: true, media: query }));
    const { user } = renderApp('/instrumenten/kort/proberen', { signedInAs: 'p-guardian' });
    const first = await screen.findByRole('heading', { name: 'Slaap je goed?' });

    expect(document.activeElement).not.toBe(first);
    await user.click(screen.getByRole('button', { name: 'Volgende' }));

    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ga je naar school?' }));
  });

  test('asks an age that can be', async () => {
    const { user } = renderApp('/instrumenten/kort/proberen', { signedInAs: 'p-guardian' });

    await user.type(await screen.findByLabelText('Leeftijd in jaren'), '121');

    expect(screen.getByText('Vul hele jaren in, van 0 tot en met 120.')).toBeTruthy();
  });

  test('that does not exist says so', async () => {
    renderApp('/instrumenten/geen/proberen', { signedInAs: 'p-guardian' });

    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
