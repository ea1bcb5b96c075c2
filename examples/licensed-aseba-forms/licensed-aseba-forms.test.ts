import { loadInstruments } from '@trefzeker/instruments';
import { describeInstrument } from '@trefzeker/instruments/testing';
import { expect, test } from 'vitest';
import { exampleTrf, exampleYsr } from './placeholder-forms.js';

describeInstrument(exampleTrf);
describeInstrument(exampleYsr);

const MANIFEST = { api: 1, host: '>=0.1.0 <1.0.0', definition: ['trf.json', 'ysr.json'], norms: [] };
const FILES = new Map<string, unknown>([
  ['trefzeker.plugin.json', MANIFEST],
  ['trf.json', exampleTrf],
  ['ysr.json', exampleYsr],
]);

const host = await loadInstruments({
  plugins: [{ source: 'ours' }],
  baseDir: '/',
  readFile: async (_folder, name) => JSON.stringify(FILES.get(name)),
});

test('forms made from item lists are taken as a plug-in of plain data', () => {
  expect(host.plugins.at(-1)?.state).toEqual({ kind: 'active' });
  expect(host.formFor({ key: 'example-trf', edition: 1 }, 'teacher')).toBe('teacher');
  expect(host.formFor({ key: 'example-ysr', edition: 1 }, 'youth')).toBe('self');
});

test('says in every name that it is invented', () => {
  for (const { key, label } of [exampleTrf, exampleYsr]) {
    expect(key).toMatch(/^example-/);
    expect(label.nl).toContain('VERZONNEN');
    expect(label.en).toContain('INVENTED');
  }
});
