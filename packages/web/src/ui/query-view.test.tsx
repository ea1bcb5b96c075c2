import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ApiError } from '../api/api-error.js';
import { I18nProvider } from '../i18n/i18n.js';
import { Failure } from './query-view.js';

afterEach(cleanup);

test.each([
  ['INPUT_MALFORMED', 'Controleer wat u invulde.'],
  ['UNAVAILABLE', 'Probeer het over een paar minuten opnieuw.'],
  ['STALE_VERSION', 'Iemand anders heeft dit intussen gewijzigd.'],
  ['REQUEST_TOO_LARGE', 'U vroeg te veel in één keer.'],
  ['SOMETHING_NEW', 'Er ging iets mis.'],
])('a failure with the code %s says what to do', (code, words) => {
  const store = { getItem: () => 'nl', setItem: () => undefined };
  render(
    <I18nProvider store={store}>
      <Failure error={new ApiError(code, 'The words of the server.')} />
    </I18nProvider>,
  );

  const alert = screen.getByRole('alert').textContent;
  expect(alert).toContain(words);
  expect(alert).not.toContain('The words of the server.');
});
