import { DomainError } from '@trefzeker/shared';
import type { Actor, Clock, Problem } from '@trefzeker/shared';
import type { LogFailure } from '../audit/with-failure-log.js';
import type { WriteAccessLine } from '../audit/access-log-repository.js';
import type { InputRefused } from '../input-refused.js';
import type { Digest } from '../platform/signer.js';
import type { FollowMerged } from '../merge/follow-merged.js';
import type { Commands } from '../use-cases.js';
import { decodeWithDays, encodeWithDays } from '../platform/json-with-days.js';
import type { Receipt, ReceiptRepository } from './receipt-repository.js';
import type { AssertStillSeen } from './assert-still-seen.js';
import { insertReceipt, removeReceiptsBefore } from './receipt-repository.js';
import type { KeyedRequest } from './request-key-scope.js';
import { asKeyedRequest, currentKeyedRequest, currentRequestKey } from './request-key-scope.js';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The receipt goes into the transaction of the change, beside its line in the log: both are there, or neither. Of
 * two that store under one key at the same moment the second finds it taken and stores nothing.
 */
export function withReceipt(
  writeAccessLine: WriteAccessLine,
  { clock, keptDays }: { readonly clock: Clock; readonly keptDays: number },
): WriteAccessLine {
  return async (tx, actor, entry) => {
    const request = currentKeyedRequest();
    if (request !== null && actor !== null && entry.outcome === 'success') {
      const now = clock.now();
      await removeReceiptsBefore(tx, new Date(now.getTime() - keptDays * MILLISECONDS_A_DAY));
      if (!(await insertReceipt(tx, { ...request, personId: actor.personId }, now))) throw sentBefore();
      request.isStored = true;
    }
    await writeAccessLine(tx, actor, entry);
  };
}

interface KeyDependencies {
  readonly receipts: ReceiptRepository;
  readonly digest: Digest;
  readonly follow: FollowMerged;
  readonly assertStillSeen: AssertStillSeen;
  readonly logFailure: LogFailure;
}

/**
 * The same commands; what is sent again under its key is answered as before, and not stored again. Who lost the
 * right since, or may not see any more what was answered, gets the answer of somebody who never had it.
 */
export function withRequestKeys(commands: Commands, dependencies: KeyDependencies): Commands {
  const { receipts, digest, follow, assertStillSeen, logFailure } = dependencies;
  const wrap =
    (operation: keyof Commands) =>
    async (actor: Actor, command: object): Promise<unknown> => {
      const run = (who: Actor, what: object): Promise<unknown> =>
        (commands[operation] as (who: Actor, what: object) => Promise<unknown>)(who, what);
      const key = currentRequestKey();
      if (key === null) return run(actor, command);
      if (!KEY.test(key)) return refused(NOT_A_KEY);
      const inputHash = digest(inputOf(command));
      const request = { key, operation, inputHash, isStored: false };
      const of = { personId: actor.personId, key };
      const again = (answering: () => Promise<unknown>): Promise<unknown> =>
        logFailure({ operation, actor, command }, async () => {
          const answer = await follow(actor, await answering());
          await assertStillSeen(actor, operation, answer);
          return answer;
        });
      const before = await receipts.find(of);
      if (before !== null) return again(() => Promise.resolve(answerAgain(before, request)));
      try {
        const answer = await asKeyedRequest(request, () => run(actor, command));
        if (request.isStored) {
          await receipts.writeAnswer(of, encodeWithDays(answer));
          return answer;
        }
        // Refused, perhaps because the same request was stored meanwhile.
        const meanwhile = await receipts.find(of);
        if (meanwhile === null) return answer;
      } catch (thrown) {
        if ((await receipts.find(of)) === null) throw thrown;
      }
      return again(() => answerOnceThere(receipts, of, request));
    };
  const names = Object.keys(commands) as (keyof Commands)[];
  return Object.fromEntries(names.map((name) => [name, wrap(name)])) as unknown as Commands;
}

const KEY = /^[\w-]{8,100}$/;
const LOOKS = 40;
const PAUSE_MILLISECONDS = 25;

/** The other one has stored, and writes its answer any moment. */
async function answerOnceThere(
  receipts: ReceiptRepository,
  of: Parameters<ReceiptRepository['find']>[0],
  request: KeyedRequest,
): Promise<unknown> {
  for (let look = 0; look < LOOKS; look += 1) {
    const receipt = await receipts.find(of);
    if (receipt !== null && receipt.answer !== null) return answerAgain(receipt, request);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  return refused(STORED_BEFORE);
}

function answerAgain({ operation, inputHash, answer }: Receipt, request: KeyedRequest): unknown {
  if (operation !== request.operation || inputHash !== request.inputHash) return refused(KEY_USED);
  return answer === null ? refused(STORED_BEFORE) : decodeWithDays(answer);
}

/** What was entered: the versions that were seen are no part of it, and may have been read again since. */
function inputOf(command: object): string {
  const versions = { trajectoryVersion: null, clientVersion: null, staysVersion: null, goesVersion: null };
  return JSON.stringify({ ...command, ...versions });
}

function refused(problem: Problem): InputRefused {
  return { kind: 'input-refused', problems: [problem] };
}

function sentBefore(): DomainError {
  return new DomainError('STALE_VERSION', 'The same request was stored a moment ago.', {
    hint: 'Read the trajectory again: it is there.',
  });
}

const NOT_A_KEY: Problem = {
  path: ['requestKey'],
  code: 'request-key-not-a-key',
  message: { nl: 'Deze sleutel kan niet.', en: 'This key cannot be used.' },
  hint: {
    nl: 'Gebruik 8 tot 100 letters, cijfers, streepjes of lage strepen.',
    en: 'Use 8 to 100 letters, digits, hyphens or underscores.',
  },
};

const KEY_USED: Problem = {
  path: ['requestKey'],
  code: 'request-key-used',
  message: {
    nl: 'Met deze sleutel is al iets anders vastgelegd.',
    en: 'Something else was stored with this key.',
  },
  hint: { nl: 'Neem voor elke invoer een nieuwe sleutel.', en: 'Take a new key for each input.' },
};

const STORED_BEFORE: Problem = {
  path: ['requestKey'],
  code: 'request-stored-before',
  message: { nl: 'Dit is al vastgelegd.', en: 'This was stored already.' },
  hint: { nl: 'Kijk in het traject: het staat er.', en: 'Look in the trajectory: it is there.' },
};
