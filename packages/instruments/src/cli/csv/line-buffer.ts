import { writeSync } from 'node:fs';

const FLUSH_CHARACTERS = 256 * 1024;

/** Gathers lines and writes them in large pieces: one system call for thousands of rows. */
export class LineBuffer {
  #text = '';

  constructor(private readonly descriptor: number) {}

  add(line: string): void {
    this.#text += line + '\n';
    if (this.#text.length >= FLUSH_CHARACTERS) this.flush();
  }

  flush(): void {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    for (let done = 0; done < bytes.length;) done += writeSync(this.descriptor, bytes, done);
  }
}
