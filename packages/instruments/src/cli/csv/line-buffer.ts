import { writeWhole } from './write-whole.js';

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
    writeWhole(this.descriptor, Buffer.from(this.#text));
    this.#text = '';
  }
}
