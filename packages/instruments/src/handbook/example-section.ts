import type { Codebook, CodebookExample } from '../codebook/codebook.js';
import { cell, keyRuns, section, table } from './markdown.js';

/** Forms that were filled in, with what follows. Each is a test of the definition. */
export function exampleSection({ examples }: Codebook): readonly string[] {
  if (examples.length === 0) return [];
  return section('## Worked examples', [
    table(
      ['Example', 'Form', 'Filled in', 'Follows'],
      examples.map((example) => [
        cell(example.title),
        example.form,
        filledIn(example) || 'nothing',
        follows(example),
      ]),
    ),
  ]);
}

function filledIn({ answers, given }: CodebookExample): string {
  return [
    ...runsOf(answers),
    ...given.map(({ scale, raw, t }) => `${scale}: ${t === null ? `raw ${raw ?? ''}` : `T ${t}`}`),
  ].join('; ');
}

/** Items with the same answer together, in the order of the form: `1, 3: 0`. */
function runsOf(answers: CodebookExample['answers']): readonly string[] {
  const byAnswer = new Map<number, readonly string[]>();
  for (const { item, value } of answers) byAnswer.set(value, [...(byAnswer.get(value) ?? []), item]);
  return [...byAnswer].map(([value, items]) => `${keyRuns(items)}: ${value}`);
}

function follows({ scores, signals }: CodebookExample): string {
  return [
    ...scores.map(({ scale, score }) => `${scale} ${score === null ? 'no score' : readable(score)}`),
    ...(signals ?? []).map((signal) => `signal ${signal}`),
  ].join('; ');
}

/** With three decimals at most: 19/6 is 3.167. */
function readable(score: number): string {
  return String(Number(score.toFixed(3)));
}
