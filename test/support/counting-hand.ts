import type { Locator, Page } from 'playwright-core';

/** What it takes to do one act, from the page where it begins until it says that it was recorded. */
export interface Effort {
  /** Pages and steps within a page that somebody fills in, the one of the beginning not among them. */
  readonly screens: number;
  /** Clicks, choices from a list and texts that were typed. */
  readonly steps: number;
  readonly milliseconds: number;
}

/** A hand that does what a user does and counts it. */
export class CountingHand {
  readonly #page: Page;
  #steps = 0;
  #within = 0;
  #paths = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  async click(target: Locator): Promise<void> {
    await this.#step(() => target.click());
  }

  /** Clicks on what leads to the next step on the same page. */
  async goOn(target: Locator): Promise<void> {
    this.#within += 1;
    await this.click(target);
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.#step(() => target.fill(text));
  }

  async choose(
    target: Locator,
    option: { readonly label: string } | { readonly index: number },
  ): Promise<void> {
    await this.#step(async () => {
      await target.selectOption(option);
    });
  }

  async press(key: string): Promise<void> {
    await this.#step(() => this.#page.keyboard.press(key));
  }

  /** Does an act and gives what it took. */
  async count(act: () => Promise<void>): Promise<Effort> {
    this.#steps = 0;
    this.#within = 0;
    const begin = this.#path();
    this.#paths = new Set();
    const start = performance.now();
    await act();
    const milliseconds = performance.now() - start;
    this.#paths.delete(begin);
    return { screens: this.#paths.size + this.#within, steps: this.#steps, milliseconds };
  }

  /** A screen counts when something is done on it: the one that says that it was recorded asks nothing. */
  async #step(move: () => Promise<void>): Promise<void> {
    await move();
    this.#steps += 1;
    this.#paths.add(this.#path());
  }

  #path(): string {
    return new URL(this.#page.url()).pathname;
  }
}
