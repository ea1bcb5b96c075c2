import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';

const screens = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 740 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  /** What is left of a desktop at 400 % zoom. */
  narrowest: { viewport: { width: 320, height: 640 } },
} as const;

export type Screen = keyof typeof screens;

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Somebody with a browser of their own, who notices what goes wrong behind the page. */
export class Visitor implements AsyncDisposable {
  readonly page: Page;
  readonly #faults: string[] = [];

  private constructor(page: Page, origin: string) {
    this.page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== origin)
        this.#faults.push(`request to another host: ${asked}`);
    });
  }

  static async arrive(browser: Browser, origin: string, screen: Screen = 'desktop'): Promise<Visitor> {
    const context = await browser.newContext({ ...screens[screen], locale: 'nl-NL', baseURL: origin });
    context.setDefaultTimeout(20_000);
    const visitor = new Visitor(await context.newPage(), origin);
    await visitor.page.goto('/');
    return visitor;
  }

  /** Console errors and warnings, exceptions, and requests to anybody else, since the arrival. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  /** Chooses the first invented person with this role, in words of the page. */
  async enterAs(role: string): Promise<void> {
    const card = this.page.getByRole('listitem').filter({ hasText: role }).first();
    await card.getByRole('button').click();
    await this.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  }

  async open(path: string, heading: string | RegExp): Promise<void> {
    await this.page.goto(path);
    await this.heading(heading).waitFor();
    await this.settle();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** Waits until nothing is on its way any more. */
  async settle(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
  }

  /** What axe finds, in one line each. */
  async barriers(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(wcag).analyze();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${String(target)})`),
    );
  }

  /** By how many pixels the page is wider than the screen. */
  sidewaysScroll(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.page.context().close();
  }
}
