import { expect, test } from 'vitest';
import type { RawAnswer } from '../support/raw-request.js';
import { json, query, dataOf } from './answers.js';
import type { Target } from './target.js';

export function attackSessions(target: Target): void {
  const asked = (cookie: string) =>
    target.raw({ headers: { ...json, cookie }, body: query('{ viewer { person { id } } }') });
  const isNobody = (answer: RawAnswer) => dataOf(answer)?.viewer === null;

  test('A-61 a token that was touched is nobody', async () => {
    const cookie = target.cookieOf('worker');
    const [name = '', token = ''] = cookie.split(/=(.*)/s);
    const touched = [
      `${name}=${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      `${name}=${token.replace('.', '..')}`,
      `${name}=`,
      `${name}=${'a'.repeat(8000)}`,
      `${name}=eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZW1vLWJlaGVlcmRlciJ9.`,
      `${name}=../../dev/null`,
    ];

    for (const each of touched) {
      const answer = await asked(each);
      expect(answer.status >= 400 || isNobody(answer)).toBe(true);
    }
  });

  test('A-62 two sessions in one request are not both', async () => {
    const both = `${target.cookieOf('municipality')}; ${target.cookieOf('worker')}`;

    const answer = await target.raw({
      headers: { ...json, cookie: both },
      body: query('{ clients { totalCount } viewer { person { id } } }'),
    });

    const person = (dataOf(answer)?.viewer as { readonly person: { readonly id: string } } | null | undefined)
      ?.person.id;
    if (person !== 'demo-hulpverlener') expect(answer.body).not.toMatch(/totalCount":\d/);
  });

  test('A-63 the cookie cannot be read by scripts or sent by other sites', async () => {
    const { headers } = await target.ask(
      'mutation { signInAsDemoPerson(personId: "demo-hulpverlener") { person { id } } }',
      {},
      { as: null },
    );

    expect(headers['set-cookie']?.[0]).toMatch(/HttpOnly/i);
    expect(headers['set-cookie']?.[0]).toMatch(/SameSite=Strict/i);
  });

  test('A-64 what came along before the sign-in is not taken over', async () => {
    const { headers } = await target.raw({
      headers: { ...json, cookie: 'trefzeker_session=chosen-by-somebody-else' },
      body: query('mutation { signInAsDemoPerson(personId: "demo-hulpverlener") { person { id } } }'),
    });

    expect(headers['set-cookie']?.[0]).not.toContain('chosen-by-somebody-else');
  });
}
