import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { ExitCode } from '../exit-code.js';
import { runCli } from '../run-cli.js';
import { Scratch } from '../scratch.js';
import type { Terminal } from '../streams.js';

export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in a folder of its own, which is removed in the end. */
export class CommandLine implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'trefzeker-test-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Buffer): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Everything in the folder, temporary files included. */
  files(): readonly string[] {
    return readdirSync(this.folder).sort();
  }

  async run(
    args: readonly string[],
    stdin: string | Buffer = '',
    terminal?: Terminal,
  ): Promise<CommandResult> {
    const out = new Collected();
    const messages = new Collected();
    const exitCode = await runCli(args, {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: out,
      stderr: messages,
      scratch: new Scratch(this.folder),
      ...(terminal === undefined ? {} : { terminal }),
    });
    return { exitCode, stdout: out.text, stderr: messages.text };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

class Collected extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
