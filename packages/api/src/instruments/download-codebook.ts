import { createHash } from 'node:crypto';
import type { CodebookPart, InstrumentHost } from '@trefzeker/instruments';
import { codebookCsv, codebookOf } from '@trefzeker/instruments';
import type { Actor } from '@trefzeker/shared';
import type { AccessLog } from '../audit/access-log.js';
import { may, notFound } from '../identity/rights.js';

interface CodebookQuestion {
  readonly key: string;
  /** Null: the newest. */
  readonly edition: number | null;
  readonly part: CodebookPart;
}

interface CodebookFile {
  /** `sdq-1-items.csv`. */
  readonly fileName: string;
  readonly text: string;
}

/**
 * One table of a codebook as a file. It is an export, so it writes a line in the access log before it leaves:
 * the edition and the SHA-256 of the file, and no client, since it concerns none.
 *
 * @throws DomainError NOT_FOUND when nothing active has the key and edition, or the role may not read it.
 */
export type DownloadCodebook = (actor: Actor, question: CodebookQuestion) => Promise<CodebookFile>;

interface Dependencies {
  readonly instruments: Pick<InstrumentHost, 'find' | 'normSets'>;
  readonly accessLog: AccessLog;
  readonly requestId: () => string;
}

export function createDownloadCodebook({
  instruments,
  accessLog,
  requestId,
}: Dependencies): DownloadCodebook {
  const write = (actor: Actor, outcome: 'success' | 'refused', objectIds: readonly string[]) =>
    accessLog.write(actor, {
      ...{ action: 'read', operation: 'downloadCodebook', clientIds: [] },
      ...{ outcome, objectIds, requestId: requestId() },
    });
  return async (actor, { key, edition, part }) => {
    const found = may(actor, 'READ_INSTRUMENTS') ? instruments.find(key, edition ?? undefined) : undefined;
    if (found === undefined) {
      await write(actor, 'refused', []);
      throw notFound('instrument');
    }
    const { ref } = found;
    const text = codebookCsv(codebookOf(found, instruments.normSets), part);
    const hash = createHash('sha256').update(text).digest('hex');
    await write(actor, 'success', [`${ref.key}@${ref.edition}`, `sha256:${hash}`]);
    return { fileName: `${ref.key}-${ref.edition}-${part}.csv`, text };
  };
}
