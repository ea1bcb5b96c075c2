import { act, screen, within } from '@testing-library/react';
import type { AuthorReport } from '@trefzeker/shared';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import schema from '../../../../api/schema.graphql?raw';
import { createMockApi } from '../../testing/mock-api.js';
import type { Fetch } from '../../testing/mock-api.js';
import { expectNoBarriers, readTable, renderApp } from '../../testing/render-app.js';

/** Stands in for that of the browser, which the tests have not: a test sends what a server would. */
class TestEvents {
  static last: TestEvents | null = null;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly address: string) {
    TestEvents.last = this;
  }
  close(): void {
    TestEvents.last = null;
  }
}

const both = (nl: string, en = nl) => ({ nl, en });

const GOOD: AuthorReport = {
  folder: './kort',
  readAt: '2026-11-22T13:05:41.000Z',
  plugin: { name: 'trefzeker-instrument-kort', version: '0.1.0' },
  findings: [],
  examples: [
    {
      ...{ instrument: 'kort', edition: 1, title: 'Alles nul', form: 'self', isTrue: true },
      scales: [{ scale: 'total', expected: 0, actual: 0 }],
    },
  ],
  coverage: [
    {
      ...{ normSet: 'kort-nl', instrument: 'kort', edition: 1, scale: 'total', form: 'self', sex: 'F' },
      ages: [8, 18],
      gaps: [],
    },
    {
      ...{ normSet: 'kort-nl', instrument: 'kort', edition: 1, scale: 'total', form: 'self', sex: 'M' },
      ages: [8, 18],
      gaps: [[13, 14]],
    },
  ],
  instruments: [{ key: 'kort', edition: 1 }],
  isOfEarlierSave: false,
};

const UNTRUE: AuthorReport = {
  ...GOOD,
  findings: [
    {
      ...{ file: 'instrument.json', line: 12, where: 'scale total', check: 'examples', code: 'untrue' },
      message: both('Schaal total geeft 0, en het voorbeeld zegt 1.'),
      hint: both('Reken het voorbeeld met de hand na.'),
      severity: 'error',
    },
    {
      ...{ file: 'norms/kort.json', line: null, where: '', check: 'norms-cover', code: 'synthetic' },
      message: both('Deze normen zijn verzonnen.'),
      hint: both('Zet er echte cijfers in.'),
      severity: 'note',
    },
  ],
  examples: [
    {
      ...{ instrument: 'kort', edition: 1, title: 'Alles nul', form: 'self', isTrue: false },
      scales: [
        { scale: 'total', expected: 1, actual: 0 },
        { scale: 'rest', expected: 'not-scorable', actual: 'not-scorable' },
      ],
    },
  ],
};

/** The page of an author whose folder a test can change. */
function openPage(first: AuthorReport | null) {
  let report = first;
  const api = createMockApi({ schema, signedInAs: 'p-guardian' });
  const fetch: Fetch = (input, init) =>
    input === '/author/report'
      ? Promise.resolve(
          report === null
            ? Response.json(
                { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] },
                { status: 404 },
              )
            : Response.json(report),
        )
      : api(input, init);
  const { user } = renderApp('/auteur', { fetch });
  const save = (next: AuthorReport) =>
    act(() => {
      report = next;
      TestEvents.last?.onmessage?.({ data: 'reading' });
      TestEvents.last?.onmessage?.({ data: 'read' });
      return Promise.resolve();
    });
  return { user, save };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: false, media: query }));
  vi.stubGlobal('EventSource', TestEvents);
});

describe('the page of an author', () => {
  test('says that all is well and when, and shows examples, norms and the form', async () => {
    openPage(GOOD);

    expect(await screen.findByText('Alles klopt. Gelezen om 14:05:41.')).toBeTruthy();
    expect(readTable(screen.getByRole('table', { name: 'Uitgewerkte voorbeelden' }))).toEqual([
      ['Alles nul (jeugdige zelf)', 'klopt', 'total', '0', '0'],
    ]);
    expect(await screen.findByRole('group', { name: 'Slaap je goed?' })).toBeTruthy();
    await expectNoBarriers();
  });

  test('says in words for whom there are no norms', async () => {
    openPage(GOOD);

    const [row = []] = readTable(await screen.findByRole('table', { name: /^Normen kort-nl/ }));

    expect(row.slice(0, 3)).toEqual([
      'total',
      '8 tot en met 18 jaar',
      '8 tot en met 18 jaar niet: 13 tot en met 14 jaar',
    ]);
  });

  test('follows a save without being loaded again: what is wrong, where, and what to do', async () => {
    const { save } = openPage(GOOD);
    await screen.findByText(/^Alles klopt/);

    await save(UNTRUE);

    expect(await screen.findByText(/^Eén ding moet anders/)).toBeTruthy();
    const file = within(screen.getByRole('region', { name: 'instrument.json' }));
    expect(file.getByText(/Schaal total geeft 0, en het voorbeeld zegt 1/)).toBeTruthy();
    expect(file.getByText(/regel 12/)).toBeTruthy();
    expect(file.getByText('Reken het voorbeeld met de hand na.')).toBeTruthy();
    expect(readTable(screen.getByRole('table', { name: 'Uitgewerkte voorbeelden' }))).toEqual([
      ['Alles nul (jeugdige zelf)', 'klopt niet', 'total', '1', '0'],
      ['rest', 'geen score', 'geen score'],
    ]);
    await expectNoBarriers();
  });

  test('says that the form is of an earlier save, and keeps the answers in it', async () => {
    const { user, save } = openPage(GOOD);
    const sleep = await screen.findByRole('group', { name: 'Slaap je goed?' });
    await user.click(within(sleep).getByRole('radio', { name: /Altijd/ }));

    await save({ ...UNTRUE, plugin: null, isOfEarlierSave: true });

    expect(await screen.findByText(/^De laatste versie is nog niet te gebruiken/)).toBeTruthy();
    const kept = within(screen.getByRole('group', { name: 'Slaap je goed?' }));
    expect(kept.getByRole<HTMLInputElement>('radio', { name: /Altijd/ }).checked).toBe(true);
  });

  test('has no form before a first save that can be used', async () => {
    openPage({ ...UNTRUE, plugin: null, examples: [], coverage: [], instruments: [] });

    expect(await screen.findByText(/^Er is nog geen formulier/)).toBeTruthy();
  });

  test('says so when it hears of no saves any more, and catches up afterwards', async () => {
    const { save } = openPage(GOOD);
    await screen.findByText(/^Alles klopt/);

    act(() => TestEvents.last?.onerror?.());
    expect(screen.getByText('Deze pagina volgt de map nu niet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Maak opnieuw verbinding' }).getAttribute('href')).toBe(
      '/author',
    );
    await expectNoBarriers();

    await save(UNTRUE);
    act(() => TestEvents.last?.onopen?.());
    expect(screen.queryByText('Deze pagina volgt de map nu niet.')).toBeNull();
    expect(await screen.findByText(/^Eén ding moet anders/)).toBeTruthy();
  });

  test('tells what it is for on a server that has no author', async () => {
    openPage(null);

    expect((await screen.findByRole('alert')).textContent).toContain('trefzeker-server dev');
  });

  test('speaks English', async () => {
    const { user } = openPage(UNTRUE);

    await user.click(await screen.findByRole('button', { name: 'EN: English' }));

    expect(screen.getByText(/^One thing must be mended/)).toBeTruthy();
  });
});
