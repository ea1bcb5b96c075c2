import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '../testing/render-app.js';

describe('the language', () => {
  test('is Dutch until somebody chooses English, and the choice is kept', async () => {
    const { user, store } = renderApp('/instrumenten', { signedInAs: 'p-guardian' });
    await screen.findByRole('heading', { level: 1, name: 'Instrumenten' });
    expect(document.documentElement.lang).toBe('nl');

    await user.click(screen.getByRole('button', { name: 'EN: English' }));

    await screen.findByRole('heading', { level: 1, name: 'Instruments' });
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Instruments – Trefzeker');
    expect([...store.values()]).toEqual(['en']);
  });

  test('is the one that was chosen before on this device, for texts, dates and numbers alike', async () => {
    renderApp('/trajecten/t-2041', { signedInAs: 'p-guardian', language: 'en' });

    await screen.findByRole('heading', { level: 1, name: 'Trajectory 2041, girl of 13' });

    expect(screen.getByText(/reliable when the RCI is further from zero than 1\.645/)).toBeTruthy();
    expect(screen.getByText(/Started in the voluntary frame on 14 August 2025\./)).toBeTruthy();
  });
});
