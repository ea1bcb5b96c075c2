import type { CheckedPlugin, PluginReport } from '@trefzeker/instruments/authoring';
import type { AuthorReport, Clock } from '@trefzeker/shared';

export type DeskNews = 'reading' | 'read';

/** What is known of the author's folder, and who wants to hear of it. */
export interface AuthorDesk {
  report(): AuthorReport;
  /** Reads the folder again. However many ask while it is read, it is read once more afterwards. */
  look(): Promise<void>;
  /**
   * Tells when the folder is being read, and when it was.
   *
   * @returns How to stop listening.
   */
  onChange(listener: (news: DeskNews) => void): () => void;
  /** Waits for a read that is under way, and reads no more. */
  close(): Promise<void>;
}

interface AuthorDeskOptions {
  /** As the author named it. */
  readonly folder: string;
  readonly reportOn: () => Promise<PluginReport>;
  /** Makes the server work with what was read. */
  readonly load: (plugin: CheckedPlugin) => Promise<void>;
  readonly clock: Clock;
}

/** Reads the folder for the first time. */
export async function openAuthorDesk({
  folder,
  reportOn,
  load,
  clock,
}: AuthorDeskOptions): Promise<AuthorDesk> {
  const listeners = new Set<(news: DeskNews) => void>();
  let lastRead: CheckedPlugin | null = null;
  let report = await read();
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isClosed = false;
  return {
    report: () => report,
    look() {
      isAskedAgain = true;
      running ??= readOn().finally(() => (running = null));
      return running;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      await running;
    },
  };

  function tell(news: DeskNews): void {
    for (const listener of listeners) listener(news);
  }

  async function readOn(): Promise<void> {
    while (isAskedAgain && !isClosed) {
      isAskedAgain = false;
      tell('reading');
      report = await read();
      tell('read');
    }
  }

  async function read(): Promise<AuthorReport> {
    const seen = await reportOn();
    if (seen.kind === 'checked') {
      await load(seen);
      lastRead = seen;
    }
    return {
      ...{ folder, readAt: clock.now().toISOString(), findings: seen.findings },
      plugin: seen.kind === 'checked' ? { name: seen.name, version: seen.version } : null,
      examples: lastRead?.examples ?? [],
      coverage: lastRead?.coverage ?? [],
      instruments: (lastRead?.definitions ?? []).map(({ key, edition }) => ({ key, edition })),
      isOfEarlierSave: lastRead !== null && seen.kind === 'unreadable',
    };
  }
}
