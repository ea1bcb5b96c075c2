import { expect, test } from 'vitest';
import { startTestApp } from '../testing/index.js';
import { loadDemoData } from './load-demo.js';

/**
 * Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 6: raw and T scores and percentiles at both
 * measurements, RCI and class as printed. Where the raw score is 0 it prints T 0, percentile 0 and RCI 0: that
 * is no T score, so we give no class; it calls these unchanged. It prints 2.06 for thought problems, which with
 * its own reliability of .86 is 2.08.
 */
const PRINTED = [
  ['anxious-depressed', [7, 2], [63, 51], [90, 54], '2.00', 'RECOVERED'],
  ['withdrawn-depressed', [2, 4], [56, 64], [73, 92], '-1.71', 'DETERIORATED'],
  ['somatic-complaints', [0, 1], [null, 51], [null, 54], null, 'no-t-score'],
  ['social-problems', [5, 2], [59, 52], [82, 58], '1.57', 'UNCHANGED'],
  ['thought-problems', [4, 1], [62, 51], [88, 54], '2.08', 'RECOVERED'],
  ['attention-problems', [4, 2], [55, 52], [69, 58], '0.75', 'UNCHANGED'],
  ['rule-breaking', [0, 0], [null, null], [null, null], null, 'no-t-score'],
  ['aggressive', [15, 8], [69, 59], [97, 82], '2.24', 'RECOVERED'],
];

const QUESTION = `{ trajectories(filter: { search: "V-6" }) { edges { node { effectReports {
  instrument { key } informant policy { key criterion }
  scales {
    scale { key }
    scores { result { ... on Scored { raw } } norm { ... on NormScore { t percentile } } }
    change { rci outcome { ... on Classified { class } ... on NotClassifiable { reason } } }
  }
} } } } }`;

interface Scale {
  readonly scale: { readonly key: string };
  readonly scores: readonly {
    readonly result: { readonly raw?: number };
    readonly norm: { readonly t?: number; readonly percentile?: number };
  }[];
  readonly change: {
    readonly rci: number | null;
    readonly outcome: { readonly class?: string; readonly reason?: string };
  };
}
interface Answered {
  readonly trajectories: {
    readonly edges: readonly [
      { readonly node: { readonly effectReports: readonly [{ readonly scales: readonly Scale[] }] } },
    ];
  };
}

test('the demonstration shows the effect report of annex 6, number by number', async () => {
  await using app = await startTestApp({ fill: loadDemoData });

  const { data, errors } = await app.as({ id: 'demo-teamleider' }).query(QUESTION);

  expect(errors).toEqual([]);
  const [{ node }] = (data as unknown as Answered).trajectories.edges;
  const [report] = node.effectReports;
  expect(report).toMatchObject({
    instrument: { key: 'cbcl-6-18' },
    informant: 'MOTHER',
    policy: { key: 'bergop-2010', criterion: 1.645 },
  });
  const shown = report.scales
    .slice(0, PRINTED.length)
    .map(({ scale, scores, change }) => [
      scale.key,
      scores.map(({ result }) => result.raw),
      scores.map(({ norm }) => norm.t ?? null),
      scores.map(({ norm }) => (norm.percentile === undefined ? null : Math.round(norm.percentile))),
      change.rci === null ? null : change.rci.toFixed(2),
      change.outcome.class ?? change.outcome.reason,
    ]);
  expect(shown).toEqual(PRINTED);
});
