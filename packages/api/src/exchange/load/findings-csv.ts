import { excelCsv, excelCsvRows } from '@trefzeker/instruments';
import type { Actor } from '@trefzeker/shared';
import { findingPosition } from './finding-position.js';
import type { FirstLoad, LoadService, NumberedFinding } from './load-service.js';

const COLUMNS = [
  'file',
  'row',
  'column',
  'gravity',
  'code',
  'message_nl',
  'hint_nl',
  'message_en',
  'hint_en',
];
const AT_ONCE = 1_000;

/** All findings of a load as a spreadsheet opens them, piece by piece, so that memory stays flat. */
export async function* findingsCsv(
  service: Pick<LoadService, 'findings'>,
  actor: Actor,
  load: FirstLoad,
): AsyncGenerator<string> {
  const fileOf = fileNames(load);
  const { id } = load;
  yield excelCsv(COLUMNS, []);
  let after: { readonly sortValue: string; readonly id: string } | null = null;
  for (;;) {
    const page: Awaited<ReturnType<LoadService['findings']>> = await service.findings(actor, id, {
      first: AT_ONCE,
      after,
    });
    yield excelCsvRows(page.items.map((finding) => toCells(finding, fileOf)));
    const last = page.items.at(-1);
    if (!page.hasNextPage || last === undefined) return;
    after = { sortValue: findingPosition(last), id };
  }
}

/** Names of the files by kind; a kind without a file has its own name. */
export function fileNames({ files }: Pick<FirstLoad, 'files'>): (kind: string) => string {
  return (kind) => files.find((file) => file.kind === kind)?.name ?? kind;
}

function toCells(finding: NumberedFinding, fileOf: (kind: string) => string) {
  const { kind, row, column, gravity, code, message, hint } = finding;
  return [fileOf(kind), row, column, gravity, code, message.nl, hint.nl, message.en, hint.en];
}
