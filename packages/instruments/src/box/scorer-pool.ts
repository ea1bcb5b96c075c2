import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { BoxCall, BoxLimits, BoxOutcome } from './box-call.js';
import { LIMITS } from './quickjs-box.mjs';

/** Threads in which scorers of plug-ins run, away from the thread that answers requests. */
export interface ScorerPool {
  /** Never rejects: a scorer that fails is an outcome. */
  run(call: BoxCall): Promise<BoxOutcome>;
  close(): Promise<void>;
}

/**
 * A thread that has not answered after this is ended. QuickJS ends a scorer much sooner; this is for
 * what it does not see: one long step of its own, in which it asks nobody.
 */
const LAST_RESORT_MS = 1000;

const THREADS = 2;

/** The pool starts its threads at the first call. */
export function createScorerPool(limits: BoxLimits = LIMITS): ScorerPool {
  let pool: Piscina | null = null;
  return {
    async run(call) {
      pool ??= openPool();
      return runIn(pool, { call, limits });
    },
    async close() {
      await pool?.destroy();
      pool = null;
    },
  };
}

function openPool(): Piscina {
  return new Piscina({
    filename: fileURLToPath(new URL('box-worker.mjs', import.meta.url)),
    minThreads: 1,
    maxThreads: THREADS,
    idleTimeout: 60_000,
    // Nothing of the server's surroundings reaches the thread, not even what starts Node with options.
    env: {},
    argv: [],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  });
}

async function runIn(
  pool: Piscina,
  task: { readonly call: BoxCall; readonly limits: BoxLimits },
): Promise<BoxOutcome> {
  // Those who wait before us may each need their time.
  const signal = AbortSignal.timeout(LAST_RESORT_MS * (2 + pool.queueSize / THREADS));
  try {
    return (await pool.run(task, { signal })) as BoxOutcome;
  } catch {
    return { kind: 'failed', code: signal.aborted ? 'too-slow' : 'box-broke', detail: '' };
  }
}
