import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { createMemoryRouter } from 'react-router';
import { afterEach, expect } from 'vitest';
import schema from '../../../api/schema.graphql?raw';
import { createApiClient } from '../api/api-client.js';
import { App } from '../app.js';
import { routeTable } from '../routes/route-table.js';
import { createMockApi } from './mock-api.js';
import type { Fetch, MockApiOptions } from './mock-api.js';

// A busy machine may take its time over the first page: the code of each is loaded when it is opened.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

interface RenderOptions extends Omit<MockApiOptions, 'schema'> {
  /** Language chosen before on this device. */
  readonly language?: string;
  /** Instead of the API of invented data: one that fails. */
  readonly fetch?: Fetch;
}

/** Opens the whole front-end at an address, over an API of invented data, on 22 November 2026. */
export function renderApp(path: string, { language, fetch, ...api }: RenderOptions = {}) {
  const store = new Map(language === undefined ? [] : [['trefzeker.language', language]]);
  const router = createMemoryRouter(routeTable, { initialEntries: [path] });
  render(
    <App
      api={createApiClient(fetch ?? createMockApi({ schema, ...api }))}
      router={router}
      languageStore={{
        getItem: (key) => store.get(key) ?? null,
        setItem: (key, value) => void store.set(key, value),
      }}
      today={() => '2026-11-22'}
    />,
  );
  const address = () => `${router.state.location.pathname}${router.state.location.search}`;
  return { user: userEvent.setup(), address, store };
}

/** What axe finds on the page as it stands. Contrast needs a real browser: the whole tests measure it. */
export async function expectNoBarriers(): Promise<void> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** The cells of a table as text, row by row, without what only a screen reader hears. */
export function readTable(table: HTMLElement): readonly (readonly string[])[] {
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => readCell(cell)),
  );
}

function readCell(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  copy.querySelectorAll('svg, .tz-hidden, .tz-cell-label').forEach((part) => part.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
