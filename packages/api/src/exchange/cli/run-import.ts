import type { Actor } from '@trefzeker/shared';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../../app.js';
import { openAppFromEnvironment } from '../../cli/open-app.js';
import { complain, EXIT, say } from '../../cli/terminal.js';
import { COMMAND_LINE } from '../command-line-actor.js';
import type { ImportBatch, ImportService } from '../import-service.js';
import { readMappingFile } from '../load-mapping.js';
import type { ForeignMapping } from '../mapping-catalogue.js';
import { openImports } from '../open-imports.js';
import { askWhetherToStore } from './ask-whether-to-store.js';
import { chooseOrganisation } from './choose-organisation.js';
import { describeMapping, describePlan, describeProblems, summarise, toJson } from './describe-import.js';
import { IMPORT_HELP } from './import-help.js';
import type { ImportOptions } from './import-options.js';
import { parseImportOptions } from './import-options.js';

/** `trefzeker-server import`: opens the database itself, also while a server runs. */
export async function runImport(args: readonly string[]): Promise<number> {
  const parsed = parseImportOptions(args);
  if (parsed.kind === 'help') return told(IMPORT_HELP.trimEnd());
  if (parsed.kind === 'wrong-use') return wrongUse(`${parsed.message}\n\n${IMPORT_HELP}`);
  const foreign = parsed.kind === 'import' ? await namedMapping(parsed.options) : [];
  if (typeof foreign === 'string') return wrongUse(foreign);

  const app = await openAppFromEnvironment();
  try {
    const { service, warnings } = await openImports({
      ...app,
      requestId: app.newId,
      dataFolder: app.settings.dataFolder,
      mappings: foreign,
    });
    for (const warning of warnings) complain(warning);
    try {
      if (parsed.kind === 'list') return listMappings(service);
      const options =
        foreign[0] === undefined ? parsed.options : { ...parsed.options, mapping: foreign[0].mapping.key };
      return await importFile(options, { app, service });
    } finally {
      await service.close();
    }
  } finally {
    await app.close();
  }
}

/** The mapping file that was named, a refusal in words, or nothing: then it is a key. */
async function namedMapping({ mapping }: ImportOptions): Promise<readonly ForeignMapping[] | string> {
  if (!mapping.endsWith('.json')) return [];
  const read = await readMappingFile(mapping);
  return read.kind === 'mapping' ? [read.mapping] : read.reason;
}

function listMappings(service: ImportService): number {
  return told(service.mappings(commandLineActor('')).map(describeMapping).join('\n\n'));
}

interface Session {
  readonly app: App;
  readonly service: ImportService;
}

async function importFile(options: ImportOptions, { app, service }: Session): Promise<number> {
  const known = service.mappings(commandLineActor('')).map(({ key }) => key);
  if (!known.includes(options.mapping)) {
    return wrongUse(
      `There is no mapping "${options.mapping}". Choose one of: ${known.join(', ')}; or name a .json file.`,
    );
  }
  if (!(await isReadable(options.file))) return wrongUse(`${options.file} cannot be read.`);
  const { organisations } = app.repositories;
  const choice = await chooseOrganisation(options.organisation, { organisations, newId: app.newId });
  if (choice.kind === 'wrong-use') return wrongUse(choice.message);

  const actor = commandLineActor(choice.organisation.id);
  const checked = await check(options, { actor, service });
  for (const line of describeProblems(checked)) complain(line);
  if (checked.state !== 'CHECKED' || options.isDryRun) return finish(checked, options);
  for (const line of describePlan(checked)) complain(line);
  const answer = options.isConfirmed ? 'yes' : await askWhetherToStore(options.file);
  if (answer === 'nobody-to-ask')
    return wrongUse('Nothing was stored. Add --yes to store without being asked.');
  if (answer === 'no') return finish(checked, options);
  const applied = await service.apply(actor, checked.id);
  if (applied.kind === 'not-ready') for (const line of describeProblems(applied.batch)) complain(line);
  return finish(applied.batch, options);
}

interface Checking {
  readonly actor: Actor;
  readonly service: ImportService;
}

async function check({ file, mapping }: ImportOptions, { actor, service }: Checking): Promise<ImportBatch> {
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  const name = file === '-' ? 'standard input' : basename(file);
  const { uploadId } = await service.saveUpload(actor, bytes, name);
  const { id } = await service.check(actor, uploadId, mapping);
  const settled = service.settled(actor, id);
  for (let told = 0; ;) {
    const batch = await Promise.race([settled, wait(TELL_EVERY_MS, null)]);
    if (batch !== null) return batch;
    const rowsRead = (await service.get(actor, id))?.progress.rowsRead ?? 0;
    if (rowsRead > told) complain(`${rowsRead} rows read`);
    told = rowsRead;
  }
}

const TELL_EVERY_MS = 1_000;

async function isReadable(file: string): Promise<boolean> {
  if (file === '-') return true;
  return access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
}

function commandLineActor(organisationId: string): Actor {
  return { personId: COMMAND_LINE, organisationId, roles: ['quality-officer'], purpose: 'administration' };
}

function finish(batch: ImportBatch, { isJson }: ImportOptions): number {
  say(isJson ? toJson(batch) : summarise(batch));
  return batch.state === 'INVALID' || batch.state === 'FAILED' ? EXIT.failed : EXIT.done;
}

function told(text: string): number {
  say(text);
  return EXIT.done;
}

function wrongUse(message: string): number {
  complain(message);
  return EXIT.wrongUse;
}
