import { BadData } from '../failure.js';

/** So many are listed; the rest is counted. */
const LISTED = 20;

/** What is wrong with one file. All of it is reported together; memory does not grow with the file. */
export class ProblemList {
  readonly #listed: string[] = [];
  #count = 0;

  constructor(private readonly file: string) {}

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** Never give the value itself: it may be an answer of a client. */
  add(line: number, column: string | null, message: string): void {
    this.#count += 1;
    if (this.#count > LISTED) return;
    const where = column === null ? '' : `, column "${column}"`;
    this.#listed.push(`${this.file}, line ${line}${where}: ${message}`);
  }

  /** @throws BadData with all of them, when there is one. */
  assertNone(): void {
    if (this.isEmpty) return;
    const more = this.#count - this.#listed.length;
    const rest = more > 0 ? [`... and ${more} more. Correct these first and run the command again.`] : [];
    throw new BadData([...this.#listed, ...rest, 'Nothing was written.'].join('\n'));
  }
}
