import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { reloadAndTell } from './reload-and-tell.js';

afterEach(() => vi.restoreAllMocks());

test('a reload that fails is told and logged without its message, and ends nothing', async () => {
  const logged: string[] = [];
  const complained: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => complained.push(String(text)) > 0);
  const logger = pino({}, { write: (line: string) => logged.push(line) });
  const reload = () => Promise.reject(new TypeError('Pietje Puk is locked'));

  await reloadAndTell({ reload, warnings: [], logger });

  expect(complained.join('')).toContain('The plug-ins could not be read again');
  expect(logged.join('')).toContain('"type":"TypeError"');
  expect([...complained, ...logged].join('')).not.toContain('Pietje');
});
