import type { Codebook } from '../codebook.js';
import type { Row, TableMaker } from './table.js';

export const EXAMPLES: TableMaker = {
  columns: ['example', 'form', 'what', 'key', 'value'],
  rows: exampleRows,
};

function exampleRows({ examples }: Codebook): readonly Row[] {
  return examples.flatMap(({ title, form, answers, given, scores, signals }) =>
    [
      ...answers.map(({ item, value }) => ({ what: 'answer', key: item, value })),
      ...given.map(({ scale, raw, t }) => ({ what: t === null ? 'raw' : 't', key: scale, value: t ?? raw })),
      ...scores.map(({ scale, score }) => ({ what: 'score', key: scale, value: score ?? 'not-scorable' })),
      ...(signals ?? []).map((signal) => ({ what: 'signal', key: signal, value: null })),
    ].map((row) => ({ example: title, form, ...row })),
  );
}
