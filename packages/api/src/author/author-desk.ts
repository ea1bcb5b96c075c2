import type { CheckedPlugin, PluginReport } from '@trefzeker/instruments/authoring';
import type { AuthorFinding, AuthorReport, Clock } from '@trefzeker/shared';

export type DeskNews = 'reading' | 'read';

/** What is known of the author's folder, and who wants to hear of it. */
export interface AuthorDesk {
  readonly report: () => AuthorReport;
  /**
   * Reads the folder again; it never throws. However many ask while it is read, it is read once more
   * afterwards.
   */
  look(): Promise<void>;
  /**
   * Tells when the folder is being read, and when it was.
   *
   * @returns How to stop listening.
   */
  onChange(listener: (news: DeskNews) => void): () => void;
  /** Waits for a read that is under way, and reads no more. */
  readonly close: () => Promise<void>;
}

interface AuthorDeskOptions {
  /** As the author named it. */
  readonly folder: string;
  readonly reportOn: () => Promise<PluginReport>;
  /**
   * Makes the server work with what was read.
   *
   * @returns False when it cannot: then it works on with what it had.
   */
  readonly load: (plugin: CheckedPlugin) => Promise<boolean>;
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
  let loaded: CheckedPlugin | null = null;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isClosed = false;
  let report = await read();
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
    // Of what is saved while it is read, the next look tells.
    const readAt = clock.now().toISOString();
    const seen = await reportOn().catch(unreadable);
    const isLoaded = seen.kind === 'checked' && (await load(seen));
    if (isLoaded) loaded = seen;
    return {
      ...{ folder, readAt, findings: seen.findings },
      plugin: seen.kind === 'checked' ? { name: seen.name, version: seen.version } : null,
      examples: loaded?.examples ?? [],
      coverage: loaded?.coverage ?? [],
      instruments: (loaded?.definitions ?? []).map(({ key, edition }) => ({ key, edition })),
      isOfEarlierSave: loaded !== null && !isLoaded,
    };
  }
}

/** A file that may not be read, or a fault of the check itself: the author goes on, and is told. */
function unreadable(error: unknown): Extract<PluginReport, { readonly kind: 'unreadable' }> {
  const words = error instanceof Error ? error.message : 'unknown';
  const finding: AuthorFinding = {
    ...{ file: 'trefzeker.plugin.json', line: null, where: '', check: 'files', code: 'folder-unreadable' },
    message: {
      nl: `De map kon niet worden gelezen (${words}).`,
      en: `The folder could not be read (${words}).`,
    },
    hint: {
      nl: 'Kijk of u alle bestanden in de map mag lezen, en bewaar er dan een opnieuw.',
      en: 'See whether you may read all files in the folder, then save one of them again.',
    },
    severity: 'error',
  };
  return { kind: 'unreadable', findings: [finding], made: new Map() };
}
