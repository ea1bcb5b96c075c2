import { describe, expect, test } from 'vitest';
import { PEOPLE, startTestApp } from '../testing/index.js';
import { SESSION_SECONDS } from './session-token.js';

const SIGN_IN = 'mutation ($personId: ID!) { signInAsDemoPerson(personId: $personId) { person { id } may } }';
const WHO = '{ viewer { person { id } } }';

describe('demo sign-in', () => {
  test('begins a session in a cookie that scripts cannot read and other sites cannot send', async () => {
    await using app = await startTestApp();

    const { data, headers } = await app.as(null).query(SIGN_IN, { personId: PEOPLE.teamLeader.id });

    expect(data).toMatchObject({ signInAsDemoPerson: { person: { id: PEOPLE.teamLeader.id } } });
    expect(headers.get('set-cookie')).toMatch(
      /^trefzeker_session=\S+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  test('works on with the cookie it gave, until somebody signs out', async () => {
    await using app = await startTestApp();
    const { headers } = await app.as(null).query(SIGN_IN, { personId: PEOPLE.teamLeader.id });
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const ask = async (query: string) => {
      const init = {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'x-trefzeker-request': '1' },
        body: JSON.stringify({ query }),
      };
      return app.as(null).fetch('/graphql', init);
    };

    const known = await ask(WHO);
    const signedOut = await ask('mutation { signOut }');

    expect(await known.json()).toEqual({ data: { viewer: { person: { id: PEOPLE.teamLeader.id } } } });
    expect(await signedOut.json()).toEqual({ data: { signOut: true } });
    expect(signedOut.headers.get('set-cookie')).toContain('trefzeker_session=; ');
  });

  test('ends by itself after a working day', async () => {
    await using app = await startTestApp();
    const teamLeader = app.as(PEOPLE.teamLeader);

    app.passSeconds(SESSION_SECONDS - 1);
    const justBefore = await teamLeader.query(WHO);
    app.passSeconds(1);
    const after = await teamLeader.query(WHO);

    expect(justBefore.data).toEqual({ viewer: { person: { id: PEOPLE.teamLeader.id } } });
    expect(after.data).toEqual({ viewer: null });
  });

  test('takes no cookie that was changed or signed for something else', async () => {
    await using app = await startTestApp();
    const token = app.app.tokens.issue(PEOPLE.professional.id);
    const [, signature = ''] = token.split('.');
    const payload = Buffer.from(JSON.stringify({ person: PEOPLE.teamLeader.id, until: 9e9 })).toString(
      'base64url',
    );
    const cursor = app.app.cursors.create('clients', { sortValue: '', id: '' });

    for (const forged of [`${payload}.${signature}`, `${payload}.`, cursor, '.', 'x']) {
      const init = {
        method: 'POST',
        headers: {
          cookie: `trefzeker_session=${forged}`,
          'content-type': 'application/json',
          'x-trefzeker-request': '1',
        },
        body: JSON.stringify({ query: WHO }),
      };
      const response = await app.as(null).fetch('/graphql', init);
      expect(await response.json()).toEqual({ data: { viewer: null } });
    }
  });

  test('knows nobody when the demonstration is off', async () => {
    await using app = await startTestApp({ settings: { isDemo: false } });

    const people = await app.as(null).query('{ demoPeople { id } }');
    const signIn = await app.as(null).query(SIGN_IN, { personId: PEOPLE.teamLeader.id });

    expect(people.data).toEqual({ demoPeople: [] });
    expect(signIn.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(signIn.headers.get('set-cookie')).toBeNull();
  });

  test('takes no cookie from before when the demonstration is off', async () => {
    await using app = await startTestApp({ settings: { isDemo: false } });

    const { data } = await app.as(PEOPLE.teamLeader).query(WHO);

    expect(data).toEqual({ viewer: null });
  });

  test('says so for somebody who is not there', async () => {
    await using app = await startTestApp();

    const { errors } = await app.as(null).query(SIGN_IN, { personId: 'nobody' });

    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
