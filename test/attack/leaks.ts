import { expect, test } from 'vitest';
import { codesIn } from './answers.js';
import type { Target } from './target.js';

export function attackLeaks(target: Target): void {
  const BSN = '999990019';
  const SECRET = 'Geheimenaam';

  test.each<[string, unknown]>([
    ['an unknown field', { reference: 'x', bsn: BSN, givenName: SECRET }],
    ['a wrong kind of value', { reference: { bsn: BSN }, givenName: SECRET }],
    ['a day that is none', { reference: 'x', sex: 'F', birthDate: `${SECRET}-${BSN}` }],
    ['something that lacks', { givenName: SECRET, familyName: BSN }],
  ])('A-83 %s is refused without saying back what was sent', async (_, input) => {
    const answer = await target.ask(
      'mutation ($input: RegisterClientInput!) { registerClient(input: $input) { __typename } }',
      { input },
    );

    expect(codesIn(answer).length).toBeGreaterThan(0);
    expect(answer.body).not.toMatch(new RegExp(`${BSN}|${SECRET}`));
    expect(target.said()).not.toMatch(new RegExp(`${BSN}|${SECRET}`));
  });

  test('A-89 no cache keeps an answer', async () => {
    const { headers } = await target.ask('{ viewer { person { name } } }');

    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  });

  test('A-91 the address of the page before is told to nobody, and there are no source maps', async () => {
    const page = await target.raw({ method: 'GET', path: '/', headers: { accept: 'text/html' } });
    const [script = ''] = /\/assets\/[^"]+\.js/.exec(page.body) ?? [];
    const map = await target.raw({ method: 'GET', path: `${script}.map` });

    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(script).not.toBe('');
    expect(map.body).not.toContain('"sources"');
  });
}
