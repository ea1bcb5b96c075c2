import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import type { BoxCall, BoxOutcome } from './box-call.js';

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

/** Loads what it needs and starts its threads at the first call: a server without scorers pays for neither. */
export function createScorerPool(): ScorerPool {
  let pool: Promise<Piscina> | null = null;
  return {
    async run(call) {
      pool ??= openPool();
      return runIn(await pool, call);
    },
    async close() {
      const open = pool;
      pool = null;
      await (await open)?.destroy();
    },
  };
}

async function openPool(): Promise<Piscina> {
  const { Piscina: Pool } = await import('piscina');
  return new Pool({
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

async function runIn(pool: Piscina, call: BoxCall): Promise<BoxOutcome> {
  // Those who wait before us may each need their time.
  const signal = AbortSignal.timeout(LAST_RESORT_MS * (2 + pool.queueSize / THREADS));
  try {
    return (await pool.run(call, { signal })) as BoxOutcome;
  } catch {
    return { kind: 'failed', code: signal.aborted ? 'too-slow' : 'box-broke', detail: '' };
  }
}
