import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkConformance } from '../conformance/check-conformance.js';
import { loadInstruments } from './load-instruments.js';

test("the README's plug-in is taken as it stands, and keeps the contract", async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [manifest, definition] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => json ?? '');
  const files = new Map([
    ['trefzeker.plugin.json', (manifest ?? '').replace('"wellbeing-norms.json"', '')],
    ['wellbeing.json', definition ?? ''],
  ]);

  const host = await loadInstruments({
    plugins: [{ source: 'wellbeing' }],
    baseDir: '/',
    readFile: async (_folder, name) => files.get(name) ?? null,
  });

  const found = host.find('wellbeing');
  expect(host.plugins.at(-1)?.state).toEqual({ kind: 'active' });
  expect(found && checkConformance({ definition: found.definition, norms: [] })).toEqual([]);
});
