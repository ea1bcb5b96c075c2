import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadInstruments } from '@trefzeker/instruments';
import { reportOnPlugin } from '@trefzeker/instruments/authoring';
import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const ANSWERS = { q1: 3, q2: 2, q3: 3, q4: 3, q5: 2, q6: 1, q7: 0, q8: 1, q9: 2, q10: 3 };
const BETTER = { q1: 0, q2: 1, q3: 0, q4: 1, q5: 0, q6: 1, q7: 0, q8: 1, q9: 2, q10: 3 };

test('keeps all that it promises; only the invented norms and what they leave out are worth knowing', async () => {
  const report = await reportOnPlugin(FOLDER);

  expect(report.kind).toBe('checked');
  expect(report.findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'note scale-not-covered',
    'note scale-not-covered',
    'note synthetic',
  ]);
  expect(report).toMatchObject({
    examples: [{ isTrue: true }, { isTrue: true }, { isTrue: true }],
    coverage: expect.arrayContaining([
      expect.objectContaining({ scale: 'spanning', form: 'self', sex: 'F', ages: [8, 18], gaps: [] }),
      expect.objectContaining({ scale: 'zwaarste', form: 'self', sex: 'F', ages: null, gaps: [[8, 18]] }),
    ]) as unknown,
  });
});

test('goes packed to a host, which scores it and gives a class', async () => {
  const report = await reportOnPlugin(FOLDER);
  if (report.kind !== 'checked') throw new Error('it can be read');
  const { name, version, files, integrity } = report;
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-test-'));
  const source = `${name}-${version}.trefzeker.json`;
  writeFileSync(
    join(folder, source),
    JSON.stringify({ trefzeker: 1, name, version, files: Object.fromEntries(files) }),
  );

  const host = await loadInstruments({
    plugins: [{ source, integrity }],
    baseDir: folder,
    syntheticNorms: true,
  });
  const ref = { key: 'kind-en-gezin', edition: 1 };
  const context = { informant: 'youth', ageYears: 14, sex: 'F' } as const;
  const taken = async (id: string, answers: Readonly<Record<string, number>>) => ({
    ...{ id, instrument: ref, takenOn: civilDate(id), context },
    ...(await host.score(ref, answers, context)),
  });
  const start = await taken('2026-01-12', ANSWERS);
  const end = await taken('2026-07-06', BETTER);
  const changes = host.change(start, end, { organisationId: 'any' });
  await host.close();
  rmSync(folder, { recursive: true });

  expect(host.plugins.at(-1)?.state).toEqual({ kind: 'active' });
  expect(start.scales).toMatchObject({ spanning: { raw: 13 }, samen: { raw: 3 }, zwaarste: { raw: 26 } });
  expect(changes.find(({ scale }) => scale === 'spanning')?.outcome).toEqual({
    kind: 'classified',
    class: 'RECOVERED',
  });
  expect(changes.find(({ scale }) => scale === 'zwaarste')?.outcome).toMatchObject({
    kind: 'not-classifiable',
  });
});
