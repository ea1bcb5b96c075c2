import { setImmediate as breathe } from 'node:timers/promises';
import { FileRefused } from '../../csv/file-refused.js';
import { meterBytes } from '../../csv/meter-bytes.js';
import { readRecords } from '../../csv/read-records.js';
import type { CsvRecord } from '../../csv/read-records.js';
import type { ImportProblem } from '../../import-service.js';
import { bindColumns } from '../../row/bind-columns.js';
import type { ColumnIndex } from '../../row/row-reader.js';
import { takenOver } from '../../work/import-interrupted.js';
import type { LoadKind } from '../load-kinds.js';
import { LOAD_KINDS } from '../load-kinds.js';
import {
  blankRows,
  createLoadRepository,
  insertFindings,
  lookAtStaged,
  stageRows,
  updateLoad,
} from '../load-repository.js';
import type { SharedMark } from '../load-repository.js';
import type { LoadFile, SourceFile } from '../load-service.js';
import { columnsOfFile } from '../mapping/file-columns.js';
import type { FileMapping, LoadMapping } from '../mapping/load-mapping.js';
import { CountBook } from '../plan/load-counts.js';
import type { LoadFinding } from '../plan/load-finding.js';
import type { LoadCounts } from '../plan/load-counts.js';
import { createDraftReaders } from '../row/read-draft.js';
import type { DraftReaders } from '../row/read-draft.js';
import { KEY_TWICE, REFERENCE_TWICE } from '../row/row-problems.js';
import { translateLoadRow } from '../row/translate-load-row.js';
import type { TranslatedRow } from '../row/translate-load-row.js';
import { FindingBook } from './finding-book.js';
import type { LoadDependencies, LoadWork } from './load-dependencies.js';
import { placeRows } from './place-rows.js';

/** Rows of one transaction: small enough to keep others waiting only briefly. */
const ROWS_AT_ONCE = 500;

export interface Staging extends LoadWork {
  readonly mapping: LoadMapping;
  readonly files: readonly SourceFile[];
}

export interface StagedFiles {
  readonly files: readonly LoadFile[];
  readonly rowsRead: number;
  /** False: a file as a whole cannot be read. */
  readonly isReadable: boolean;
  readonly strayCounts: LoadCounts;
  readonly findings: ReturnType<FindingBook['totals']>;
}

/**
 * Reads all files, each once from its first byte to its last, parents before what belongs to them: what is
 * right is staged with its client, what is wrong is written down. Memory stays flat.
 */
export async function stageLoad(staging: Staging, dependencies: LoadDependencies): Promise<StagedFiles> {
  const { actor, mapping } = staging;
  const readers = createDraftReaders({
    format: mapping.format,
    organisations: await dependencies.organisations.list(),
    keeperId: actor.organisationId,
  });
  const desk = new StagingDesk(staging, readers, dependencies);
  const files: LoadFile[] = [];
  for (const kind of LOAD_KINDS) {
    const ofKind = mapping[kind];
    const source = staging.files.find(({ name }) => name === ofKind?.file);
    if (ofKind === undefined || source === undefined) continue;
    files.push({ kind, name: source.name, hash: await desk.stageFile(kind, ofKind, source) });
  }
  if (desk.isReadable) await desk.refuseShared();
  return {
    files,
    rowsRead: desk.rowsRead,
    isReadable: desk.isReadable,
    strayCounts: desk.strays.toCounts(),
    findings: desk.totals(),
  };
}

class StagingDesk {
  readonly strays = new CountBook();
  rowsRead = 0;
  isReadable = true;
  private readonly book = new FindingBook(0);
  private readonly sharedBook = new FindingBook(100);

  constructor(
    private readonly staging: Staging,
    private readonly readers: DraftReaders,
    private readonly dependencies: LoadDependencies,
  ) {}

  /** @returns SHA-256 of the file; null when it cannot be read. */
  async stageFile(kind: LoadKind, mapping: FileMapping, source: SourceFile): Promise<string | null> {
    const { delimiter, encoding } = this.staging.mapping.format;
    const metered = meterBytes(source.open());
    try {
      const records = readRecords(metered.bytes, { delimiter, encoding });
      const header = await records.next();
      if (header.done !== true) await this.stageRecords({ kind, mapping }, header.value, records);
      return metered.digest();
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      const { row, code, text, hint } = error;
      await this.refuseFile(kind, [{ row, column: null, code, message: text, hint }]);
      return null;
    }
  }

  totals() {
    const [read, shared] = [this.book.totals(), this.sharedBook.totals()];
    return {
      REFUSED: read.REFUSED + shared.REFUSED,
      CHANGED: read.CHANGED + shared.CHANGED,
      NOTE: read.NOTE + shared.NOTE,
    };
  }

  /** Keys and references that stand in a file more than once: nobody can say which row is meant. */
  async refuseShared(): Promise<void> {
    await this.dependencies.database.write.transaction(async (tx) => {
      await lookAtStaged(tx);
      for (const kind of LOAD_KINDS) {
        const shared = await createLoadRepository(tx).shared(this.staging.load.id, kind);
        await blankRows(tx, this.staging.load.id, shared);
        this.sharedBook.add(shared.map((mark) => this.toFinding(mark)));
      }
      await insertFindings(tx, this.staging.load.id, this.sharedBook.take());
    });
  }

  private toFinding({ kind, row, mark }: SharedMark): LoadFinding {
    const { mapping } = this.staging;
    const reference = mapping.clients?.reference;
    const ofReference = reference !== undefined && 'column' in reference ? reference.column : null;
    const column = mark === 'key' ? (mapping[kind]?.key[0] ?? null) : ofReference;
    return { kind, row, column, gravity: 'REFUSED', ...(mark === 'key' ? KEY_TWICE : REFERENCE_TWICE) };
  }

  private async stageRecords(
    { kind, mapping }: { readonly kind: LoadKind; readonly mapping: FileMapping },
    header: CsvRecord,
    records: AsyncIterable<CsvRecord>,
  ): Promise<void> {
    const { ignored } = mapping;
    const bound = bindColumns(header.cells, { read: columnsOfFile(mapping), ignored });
    if (bound.kind === 'header-refused') return this.refuseFile(kind, bound.problems);
    const translate = this.translatorOf(kind, mapping, bound.columns);
    let waiting: TranslatedRow[] = [];
    for await (const record of records) {
      waiting.push(translate(record));
      if (waiting.length < ROWS_AT_ONCE) continue;
      await this.flush(kind, mapping, waiting);
      waiting = [];
    }
    await this.flush(kind, mapping, waiting);
  }

  private translatorOf(kind: LoadKind, mapping: FileMapping, columns: ColumnIndex) {
    const { readers } = this;
    return (record: CsvRecord) => translateLoadRow(record, { kind, mapping, columns, readers });
  }

  /** Stages and tells how far it is, in one transaction; then lets others have a turn. */
  private async flush(kind: LoadKind, mapping: FileMapping, rows: readonly TranslatedRow[]): Promise<void> {
    const { load, signal } = this.staging;
    signal.throwIfAborted();
    this.rowsRead += rows.length;
    const { rowsRead } = this;
    await this.dependencies.database.write.transaction(async (tx) => {
      const { placed, strays, findings } = await placeRows(tx, load, { kind, mapping, rows });
      await stageRows(tx, load.id, placed);
      for (let count = 0; count < strays; count += 1) this.strays.add(kind, 'refused');
      this.book.add(findings);
      await insertFindings(tx, load.id, this.book.take());
      if (!(await updateLoad(tx, { ...load, rowsRead }, { from: 'CHECKING' }))) throw takenOver();
    });
    await breathe();
  }

  private async refuseFile(kind: LoadKind, problems: readonly ImportProblem[]): Promise<void> {
    this.isReadable = false;
    this.book.add(problems.map((problem) => ({ ...problem, kind, gravity: 'REFUSED' })));
    await this.dependencies.database.write.transaction((tx) =>
      insertFindings(tx, this.staging.load.id, this.book.take()),
    );
  }
}
