import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { I18nProvider } from '../../i18n/i18n.js';
import { WithPart } from './with-part.js';

afterEach(cleanup);

const store = { getItem: () => 'nl', setItem: () => undefined };
const page = (part: string | undefined) => (
  <I18nProvider store={store}>
    <WithPart part={part} form={(title) => <input aria-label={title} />} />
  </I18nProvider>
);

test('a form keeps what was typed when its part goes, and says that it went', async () => {
  const { rerender } = render(page('Doel'));
  await userEvent.type(screen.getByRole('textbox', { name: 'Doel' }), 'Elke dag');

  rerender(page(undefined));

  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Doel' }).value).toBe('Elke dag');
  expect(screen.getByRole('alert').textContent).toMatch(/^Dit staat niet meer in het dossier/);
});

test('a part that never was there has no form', () => {
  render(page(undefined));

  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('alert').textContent).not.toBe('');
});
