import { expect, test } from 'vitest';
import { json } from './answers.js';
import type { Target } from './target.js';

export function attackLog(target: Target): void {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['A-93 a line of its own in the name of an operation', {}, 'x\r\n2026-01-01 INFO admin logged in'],
    ['A-93b signs that steer a terminal', {}, '\u001b[2J'],
    ['A-93c a name of 1 MB', {}, 'x'.repeat(1_000_000)],
    ['A-93d the header of a browser', { 'user-agent': 'x\u001b[2J admin logged in' }, 'Q'],
  ])('%s makes no second line', async (_, headers, operationName) => {
    const answer = await target
      .raw({
        headers: target.withCookie({ ...json, ...headers }),
        body: JSON.stringify({ query: 'query Q { viewer { person { id } } }', operationName }),
      })
      .catch(() => null);

    if (answer !== null) expect(answer.status).toBeLessThan(500);
    expect(target.said()).not.toContain('\n2026-01-01 INFO');
    expect(target.said()).not.toContain('\u001b[2J');
  });
}
