import { expect, test } from 'vitest';
import { TWO_QUESTIONS, TWO_QUESTIONS_SCORER } from '../testing/two-questions.js';
import { reportOnPlugin } from './report-on.js';

/** A report on the two questions; `changed` goes over their files. */
function reportWith(changed: Readonly<Record<string, string>>) {
  const files: Readonly<Record<string, string>> = {
    'trefzeker.plugin.json': JSON.stringify({
      ...{ api: 1, host: '>=0.1', version: '1.0.0', norms: [] },
      ...{ definition: 'two.json', scorer: 'scorer.js', texts: { tr: 'tr.json' } },
    }),
    'two.json': JSON.stringify(TWO_QUESTIONS),
    'scorer.js': TWO_QUESTIONS_SCORER,
    'tr.json': '{}',
    ...changed,
  };
  return reportOnPlugin('/mine', (_, name) => Promise.resolve(files[name] ?? null));
}

test('a text for a part that is not there is a note on its line; one that is there is none', async () => {
  const bundle = {
    label: 'İki soru',
    items: { a: 'Bir', '3': 'Üç' },
    notes: { why: 'Neden?' },
    scales: { sum: 'Toplam', total: 'Toplam' },
  };

  const { findings } = await reportWith({ 'tr.json': JSON.stringify({ 'two-questions': bundle }, null, 1) });

  const strays = findings.filter(({ check }) => check === 'texts');
  expect(strays.map(({ file, line, where, severity }) => [file, line, where, severity])).toEqual([
    ['tr.json', 5, 'two-questions.items.3', 'note'],
    ['tr.json', 9, 'two-questions.notes.why', 'note'],
    ['tr.json', 13, 'two-questions.scales.total', 'note'],
  ]);
});

test('a scorer that is too large is told to its author, in the file where it was written', async () => {
  const table = Array.from({ length: 60_000 }, (_, n) => n);

  const report = await reportWith({
    'scorer.js': `export const table = ${JSON.stringify(table)};\n${TWO_QUESTIONS_SCORER}`,
  });

  expect(report).toMatchObject({
    kind: 'unreadable',
    findings: [{ file: 'scorer.js', code: 'file-too-large', severity: 'error' }],
  });
});
