import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { attackInput } from './input.js';
import { attackLeaks } from './leaks.js';
import { attackLog } from './log.js';
import { attackResources } from './resources.js';
import { attackRights } from './rights.js';
import { attackSchema } from './schema.js';
import { attackSessions } from './sessions.js';
import { attackTransport } from './transport.js';
import { createTarget } from './target.js';

/** Attacks over real HTTP. The numbers are those of our list; even ones and letters are neighbours that it leaves out. */

const target = createTarget();
let before: string;
beforeAll(async () => {
  await target.open();
  before = await target.state();
});
afterAll(() => target.close());
/** Whatever came: the server goes on answering, and nothing was changed. */
afterEach(async () => {
  expect((await target.ask('{ viewer { person { id } } }')).status).toBe(200);
  expect(await target.state()).toBe(before);
});

describe('transport', () => attackTransport(target));
describe('resources', () => attackResources(target));
describe('what the schema tells', () => attackSchema(target));
describe('who may what', () => attackRights(target));
describe('sessions', () => attackSessions(target));
describe('input', () => attackInput(target));
describe('leaks', () => attackLeaks(target));
describe('the log', () => attackLog(target));
