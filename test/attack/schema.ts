import { expect, test } from 'vitest';
import { codesIn } from './answers.js';
import type { Target } from './target.js';

export function attackSchema(target: Target): void {
  test.each<[string, string]>([
    ['A-35 an unknown directive', 'query @skip { __typename }'],
    ['A-35b a misspelt word', 'queryy { __typename }'],
    ['A-35c nothing', ''],
    ['A-35d a condition that is no condition', '{ __typename @include(if: "x") }'],
  ])('%s is answered by a code of our own', async (_, text) => {
    const answer = await target.ask(text);

    expect(codesIn(answer).every((code) => /^[A-Z_]+$/.test(code))).toBe(true);
    expect(codesIn(answer).length).toBeGreaterThan(0);
  });
}
