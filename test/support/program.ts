import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../scripts/lib/paths.mjs';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A Node program of ours in a process of its own, with everything it said. */
export class Program {
  readonly #child: ChildProcess;
  readonly #ended: Promise<Ended>;
  #stdout = '';
  #stderr = '';

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...withoutSettings(process.env), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (chunk) => (this.#stdout += String(chunk)));
    this.#child.stderr?.on('data', (chunk) => (this.#stderr += String(chunk)));
    this.#ended = once(this.#child, 'close').then(([code, signal]: unknown[]) => ({
      code: code as Ended['code'],
      signal: signal as Ended['signal'],
    }));
  }

  get stdout(): string {
    return this.#stdout;
  }

  get said(): string {
    return this.#stdout + this.#stderr;
  }

  ended(): Promise<Ended> {
    return this.#ended;
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.#child.kill(signal);
    return this.#ended;
  }

  /** Waits until a condition holds; fails with all that was said when the program ends before that. */
  async until(condition: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await condition())) {
      if (this.#child.exitCode !== null)
        throw new Error(`The program ended too early. It said:\n${this.said}`);
      await sleep(50);
    }
  }
}

/** Settings of whoever runs the tests must not reach the program: only what a test gives. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings = /^(PORT|HOST|DATABASE_URL|READ_DATABASE_URL|NODE_ENV|NODE_OPTIONS|VITEST.*|TREFZEKER_.*)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !settings.test(name)));
}
