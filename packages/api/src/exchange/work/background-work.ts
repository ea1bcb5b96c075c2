/** Work in the background of this process, each under an id; who stops the process waits for all of it. */
export class BackgroundWork {
  private readonly running = new Map<string, Promise<void>>();
  private readonly stop = new AbortController();

  /** @param onFailure - Hears of work of which even the ending failed. */
  constructor(private readonly onFailure: (error: unknown) => void) {}

  get isStopping(): boolean {
    return this.stop.signal.aborted;
  }

  /** @param end - Puts what failed in a state that says how it ended. */
  start(
    id: string,
    run: (signal: AbortSignal) => Promise<void>,
    end: (error: unknown) => Promise<void>,
  ): void {
    const done = run(this.stop.signal)
      .catch(end)
      .catch(this.onFailure)
      .finally(() => this.running.delete(id));
    this.running.set(id, done);
  }

  async settled(id: string): Promise<void> {
    await this.running.get(id);
  }

  async close(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.running.values());
  }
}
