import { rawRequest } from '../support/raw-request.js';
import type { RawAnswer, RawRequest } from '../support/raw-request.js';
import { startServer } from '../support/server.js';
import type { RunningServer } from '../support/server.js';
import { json } from './answers.js';

/** A running product with invented data, and people in it who should never meet each other's clients. */
export interface Target {
  open(): Promise<void>;
  close(): Promise<void>;
  /** Everything that the server wrote to its output so far. */
  said(): string;
  /** Sends exactly this. */
  raw(sent: RawRequest): Promise<RawAnswer>;
  /** Asks as a page of ours would; `as` names whose session comes along, null: nobody's. */
  ask(query: string, variables?: unknown, options?: { readonly as?: Somebody | null }): Promise<RawAnswer>;
  /** The session of somebody, as the browser sends it. */
  cookieOf(somebody: Somebody): string;
  /** The headers, with the session of a worker. */
  withCookie(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** Everything that an attack may not have changed, as one text. */
  state(): Promise<string>;
}

export type Somebody = 'worker' | 'access' | 'guardian' | 'figures' | 'municipality' | 'administrator';

const PEOPLE: Readonly<Record<Somebody, string>> = {
  worker: 'demo-hulpverlener',
  access: 'demo-toegang',
  guardian: 'demo-jeugdbeschermer',
  figures: 'demo-alleen-cijfers',
  municipality: 'demo-gemeente',
  administrator: 'demo-beheerder',
};

const SIGN_IN = 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }';
const COUNTED = '{ clients { totalCount } trajectories { totalCount edges { node { id version } } } }';

/** Known before it runs, so that attacks can be listed; nothing can be sent until it is open. */
export function createTarget(): Target {
  let server: RunningServer | null = null;
  const cookies = new Map<Somebody, string>();
  const running = (): RunningServer => {
    if (server === null) throw new Error('The target is not open.');
    return server;
  };
  const raw: Target['raw'] = (sent) => rawRequest(running().url, sent);
  const cookieOf: Target['cookieOf'] = (somebody) => cookies.get(somebody) ?? '';
  const ask: Target['ask'] = (query, variables = {}, { as = 'worker' } = {}) =>
    raw({
      headers: { ...json, ...(as === null ? {} : { cookie: cookieOf(as) }) },
      body: JSON.stringify({ query, variables }),
    });
  return {
    ...{ raw, ask, cookieOf },
    said: () => running().program.said,
    withCookie: (headers) => ({ ...headers, cookie: cookieOf('worker') }),
    open: async () => {
      server = await startServer('built', { TREFZEKER_DEMO: 'on' });
      for (const [somebody, id] of Object.entries(PEOPLE) as [Somebody, string][]) {
        const { headers } = await ask(SIGN_IN, { id }, { as: null });
        cookies.set(somebody, (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; '));
      }
    },
    close: async () => server?.[Symbol.asyncDispose](),
    state: async () => {
      const answers = await Promise.all([ask(COUNTED), ask(COUNTED, {}, { as: 'guardian' })]);
      return answers.map(({ body }) => body).join('\n');
    },
  };
}
