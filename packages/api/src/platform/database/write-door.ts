import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import type { Transaction, WriteDoor } from './doors.js';
import { send, toTransaction } from './runner.js';
import type { TellStatement } from './runner.js';
import type { Dialect } from './sql.js';
import { isWorthAnotherTry } from './statement-error.js';

interface WriteDoorOptions {
  readonly dialect: Dialect;
  readonly tell: TellStatement;
  /** Gives a connection of which nothing else makes use until `task` is done. */
  readonly withConnection: <Result>(task: (runner: QueryRunner) => Promise<Result>) => Promise<Result>;
  readonly begin: (runner: QueryRunner) => Promise<void>;
}

const TRIES = 5;
const FIRST_PAUSE_MS = 10;

/** Transactions over connections; how they are kept apart is the dialect's business. */
export function createWriteDoor({ dialect, tell, withConnection, begin }: WriteDoorOptions): WriteDoor {
  const inside = new AsyncLocalStorage<true>();

  async function once<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return withConnection(async (runner) => {
      await begin(runner);
      try {
        const result = await inside.run(true, () => work(toTransaction(runner, dialect, tell)));
        await send(runner, 'COMMIT');
        return result;
      } catch (thrown) {
        // A full disk or a lost connection has rolled back already; the first failure is the one to tell.
        await send(runner, 'ROLLBACK').catch(() => undefined);
        throw thrown;
      }
    });
  }

  return {
    dialect,
    transaction: async (work) => {
      // Waiting for the queue from within the queue would wait for ever.
      if (inside.getStore() === true)
        throw new TypeError('transaction needs to be called outside any other transaction');
      for (let tried = 1; ; tried += 1) {
        try {
          return await once(work);
        } catch (thrown) {
          if (tried === TRIES || !isWorthAnotherTry(thrown)) throw thrown;
          await wait(FIRST_PAUSE_MS * 2 ** tried);
        }
      }
    },
  };
}
