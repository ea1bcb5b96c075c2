import { ageOn, civilDate } from '@trefzeker/shared';
import type { KnownBirth } from '@trefzeker/shared';
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { createMergeRepository } from '../../merge/merge-repository.js';
import { meterBytes } from '../csv/meter-bytes.js';
import type { MeteredBytes } from '../csv/meter-bytes.js';
import { readRecords } from '../csv/read-records.js';
import type { CsvRecord } from '../csv/read-records.js';
import { stageRows, updateBatch } from '../import-batch-repository.js';
import type { RowToStage } from '../import-batch-repository.js';
import type { ImportProblem } from '../import-service.js';
import type { UsableMapping } from '../mapping-catalogue.js';
import { columnsOf } from '../mapping-columns.js';
import { estimatedBirthDate } from '../plan/birth-year.js';
import { scoreInput } from '../plan/score-input.js';
import type { StagedRow } from '../plan/staged-row.js';
import type { ProblemBook } from '../problem-book.js';
import { bindColumns } from '../row/bind-columns.js';
import type { ImportedRow } from '../row/imported-row.js';
import { translateRow } from '../row/translate-row.js';
import type { TranslationContext } from '../row/translate-row.js';
import type { Upload } from '../upload-store.js';
import type { ImportDependencies, ImportWork } from './import-dependencies.js';
import { takenOver } from './import-interrupted.js';

/** Rows of one transaction: small enough to keep others waiting only briefly. */
const ROWS_AT_ONCE = 500;

interface Staging extends ImportWork {
  readonly upload: Upload;
  readonly usable: UsableMapping;
  readonly book: ProblemBook;
}

interface Staged {
  readonly rows: number;
  readonly fileHash: string;
}

/**
 * Reads the file once, from its first byte to its last: what is right is scored and staged, what is wrong
 * is written in the book. Memory stays flat.
 *
 * @throws FileRefused when the file as a whole cannot be read.
 */
export async function stageFile(staging: Staging, dependencies: ImportDependencies): Promise<Staged> {
  const metered = meterBytes(staging.upload.open());
  const { mapping } = staging.usable;
  const knownColumns = new Set([...columnsOf(mapping).map(({ name }) => name), ...mapping.ignored]);
  const records = readRecords(metered.bytes, { knownColumns });
  const header = await records.next();
  let rows = 0;
  if (header.done !== true)
    rows = await stageRecords(header.value, records, { staging, metered, dependencies });
  return { rows, fileHash: metered.digest() };
}

interface Reading {
  readonly staging: Staging;
  readonly metered: MeteredBytes;
  readonly dependencies: ImportDependencies;
}

async function stageRecords(
  header: CsvRecord,
  records: AsyncIterable<CsvRecord>,
  reading: Reading,
): Promise<number> {
  const { staging, dependencies } = reading;
  const { mapping } = staging.usable;
  const read = columnsOf(mapping).map(({ name }) => name);
  const bound = bindColumns(header.cells, { read, ignored: mapping.ignored });
  if (bound.kind === 'header-refused') {
    staging.book.add(bound.problems);
    return 0;
  }
  const context: TranslationContext = {
    mapping,
    measurements: staging.usable.measurements,
    columns: bound.columns,
    host: dependencies.instruments,
    providers: await dependencies.organisations.list(),
    importingOrganisationId: staging.actor.organisationId,
  };
  const { read: door } = dependencies.database;
  const leads = await createMergeRepository(door).numbersThatLead(staging.actor.organisationId);
  let rows = 0;
  let waiting: RowToStage[] = [];
  for await (const record of records) {
    rows += 1;
    const translated = translateRow(record, context);
    if (translated.kind === 'problems') staging.book.add(translated.problems);
    else {
      staging.book.addFindings(translated.findings);
      waiting.push(await toStage(followed(translated.row, leads), dependencies));
    }
    if (rows % ROWS_AT_ONCE === 0) {
      await flush(waiting, rows, reading);
      waiting = [];
    }
  }
  if (rows === 0) staging.book.add([NO_ROWS]);
  await flush(waiting, rows, reading);
  return rows;
}

/** Stages and tells how far it is, in one transaction; then lets others have a turn. */
async function flush(
  waiting: readonly RowToStage[],
  rows: number,
  { staging, metered, dependencies }: Reading,
): Promise<void> {
  staging.signal.throwIfAborted();
  const { batch, upload } = staging;
  const share = metered.read() / upload.bytes;
  const progress = { rowsRead: rows, rowsExpected: Math.max(rows, Math.round(rows / share)) };
  await dependencies.database.write.transaction(async (tx) => {
    await stageRows(tx, batch.id, waiting);
    const isOurs = await updateBatch(tx, { ...batch, progress }, { from: 'CHECKING' });
    if (!isOurs) throw takenOver();
  });
  await breathe();
}

async function toStage(row: ImportedRow, { instruments }: ImportDependencies): Promise<RowToStage> {
  const birth = birthOf(row);
  const sex = row.client.sex ?? 'UNKNOWN';
  const measurements = await Promise.all(
    row.measurements.map((measurement) => {
      const ageYears = ageOn(birth, civilDate(measurement.takenOn));
      return scoreInput(instruments, measurement, { informant: measurement.informant, sex, ageYears });
    }),
  );
  const staged: StagedRow = { ...row, measurements };
  return { clientKey: clientKeyOf(row.client.reference), row: row.row, payload: JSON.stringify(staged) };
}

/** A number of a client that was merged is that of the one that stays: its rows come together. */
function followed(row: ImportedRow, leads: ReadonlyMap<string, string>): ImportedRow {
  const reference = leads.get(row.client.reference);
  return reference === undefined ? row : { ...row, client: { ...row.client, reference } };
}

/** As far as this row knows it; the plan scores again where all rows together, or we, know better. */
function birthOf({ client, trajectory }: ImportedRow): KnownBirth {
  if (client.birthDate !== null) return { birthDate: civilDate(client.birthDate), birthDatePrecision: 'DAY' };
  const isAged = client.ageYears !== null;
  const birthDate = isAged ? estimatedBirthDate(client.ageYears, civilDate(trajectory.start)) : null;
  return { birthDate, birthDatePrecision: 'YEAR' };
}

/** Groups rows of one client, the same in every database and without saying who it is. */
function clientKeyOf(reference: string): string {
  return createHash('sha256').update(reference).digest('hex');
}

const NO_ROWS: ImportProblem = {
  row: 1,
  column: null,
  code: 'no-rows',
  message: { nl: 'Het bestand heeft alleen kolomnamen.', en: 'The file has column names only.' },
  hint: {
    nl: 'Zet onder de kolomnamen ten minste één rij.',
    en: 'Put at least one row below the column names.',
  },
};
