import { readFileSync } from 'node:fs';
import { holds } from '@trefzeker/instruments/scoring';
import { expect, test } from 'vitest';

const PAGE = readFileSync(new URL('../../../../docs/graphql.md', import.meta.url), 'utf8');
const [, code = ''] = /```js\n(\/\*\* `answerTo`.*?)```/s.exec(PAGE) ?? [];

type Documented = (condition: unknown, answerTo: (item: string) => number | undefined) => boolean;
const documented = (
  (await import(`data:text/javascript,${encodeURIComponent(`${code}\nexport { holds };`)}`)) as {
    readonly holds: Documented;
  }
).holds;

const COMPARISONS = [
  { item: '1', is: [0, 2] },
  { item: '1', is: [] },
  { item: '1', atLeast: 0 },
  { item: '1', atLeast: 1 },
  { item: '1', atMost: 0 },
  { item: '1', atMost: 1 },
  { item: '1', answered: true },
  { item: '1', answered: false },
];
const OTHER = { item: '2', atLeast: 1 };
const CONDITIONS = COMPARISONS.flatMap((one) => [
  one,
  { not: one },
  { all: [one, OTHER] },
  { any: [one, { not: OTHER }] },
  { not: { all: [{ any: [one] }, OTHER] } },
]);
const FORMS: readonly Readonly<Record<string, number>>[] = [undefined, 0, 1, 2].flatMap((first) =>
  [undefined, 0, 1].map((second) => ({
    ...(first === undefined ? {} : { '1': first }),
    ...(second === undefined ? {} : { '2': second }),
  })),
);

test('the function in docs/graphql.md says of every condition what the scorer says', () => {
  for (const condition of CONDITIONS)
    for (const answers of FORMS)
      expect([condition, answers, documented(condition, (item) => answers[item])]).toEqual([
        ...[condition, answers, holds(condition, { answers, results: {} })],
      ]);
});
