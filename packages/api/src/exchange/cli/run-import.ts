import { openAppFromEnvironment } from '../../cli/open-app.js';
import { complain, EXIT, say } from '../../cli/terminal.js';
import type { ImportService } from '../import-service.js';
import { readMappingFile } from '../load-mapping.js';
import type { ForeignMapping } from '../mapping-catalogue.js';
import { openImports } from '../open-imports.js';
import { commandLineActor } from '../command-line-actor.js';
import { describeMapping } from './describe-import.js';
import { importFile } from './import-file.js';
import { IMPORT_HELP } from './import-help.js';
import type { ImportOptions, ParsedOptions } from './import-options.js';
import { parseImportOptions } from './import-options.js';

/** `trefzeker-server import`: opens the database itself, also while a server runs. */
export async function runImport(args: readonly string[]): Promise<number> {
  const parsed = parseImportOptions(args);
  if (parsed.kind === 'help') {
    say(IMPORT_HELP.trimEnd());
    return EXIT.done;
  }
  if (parsed.kind === 'wrong-use') {
    complain(`${parsed.message}\n\n${IMPORT_HELP}`);
    return EXIT.wrongUse;
  }
  const named = parsed.kind === 'import' ? await readNamedMapping(parsed.options) : null;
  if (typeof named === 'string') {
    complain(named);
    return EXIT.wrongUse;
  }
  return withOpenApp(parsed, named);
}

/** The mapping file that was named; a refusal in words; or null: then it is a key. */
async function readNamedMapping({ mapping }: ImportOptions): Promise<ForeignMapping | string | null> {
  if (!mapping.endsWith('.json')) return null;
  const read = await readMappingFile(mapping);
  return read.kind === 'mapping' ? read.mapping : read.reason;
}

type Work = Extract<ParsedOptions, { readonly kind: 'import' | 'list' }>;

async function withOpenApp(work: Work, named: ForeignMapping | null): Promise<number> {
  const app = await openAppFromEnvironment();
  try {
    const { service, warnings } = await openImports({
      ...app,
      instruments: () => app.instruments,
      requestId: app.newId,
      dataFolder: app.settings.dataFolder,
      mappings: named === null ? [] : [named],
    });
    for (const warning of warnings) complain(warning);
    if (work.kind === 'list') return listMappings(service);
    const mapping = named === null ? work.options.mapping : named.mapping.key;
    // Also when it fails: a running check ends before the database closes.
    return await importFile({ ...work.options, mapping }, { app, service }).finally(() => service.close());
  } finally {
    await app.close();
  }
}

function listMappings(service: ImportService): number {
  say(service.mappings(commandLineActor('')).map(describeMapping).join('\n\n'));
  return EXIT.done;
}
