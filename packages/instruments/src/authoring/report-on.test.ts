import { expect, test } from 'vitest';
import { TWO_QUESTIONS, TWO_QUESTIONS_SCORER } from '../testing/two-questions.js';
import { reportOnPlugin } from './report-on.js';

test('a scorer that is too large is told to its author, in the file where it was written', async () => {
  const table = Array.from({ length: 60_000 }, (_, n) => n);
  const files: Readonly<Record<string, string>> = {
    'trefzeker.plugin.json': JSON.stringify({
      ...{ api: 1, host: '>=0.1', version: '1.0.0', norms: [] },
      ...{ definition: 'two.json', scorer: 'scorer.js' },
    }),
    'two.json': JSON.stringify(TWO_QUESTIONS),
    'scorer.js': `export const table = ${JSON.stringify(table)};\n${TWO_QUESTIONS_SCORER}`,
  };

  const report = await reportOnPlugin('/mine', (_, name) => Promise.resolve(files[name] ?? null));

  expect(report).toMatchObject({
    kind: 'unreadable',
    findings: [{ file: 'scorer.js', code: 'file-too-large', severity: 'error' }],
  });
});
