import type { Actor } from '@trefzeker/shared';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../../app.js';
import { complain, EXIT, say } from '../../cli/terminal.js';
import { commandLineActor } from '../command-line-actor.js';
import type { ImportBatch, ImportService } from '../import-service.js';
import { askWhetherToStore } from './ask-whether-to-store.js';
import { chooseOrganisation } from './choose-organisation.js';
import { describePlan, describeProblems, summarise, toJson } from './describe-import.js';
import type { ImportOptions } from './import-options.js';

interface Session {
  readonly app: Pick<App, 'repositories' | 'newId'>;
  readonly service: ImportService;
}

/** Checks a file, says what it would do, and stores it when that was asked. @returns The exit code. */
export async function importFile(options: ImportOptions, { app, service }: Session): Promise<number> {
  const wrong = unknownMapping(options, service) ?? (await unreadable(options));
  if (wrong !== null) return wrongUse(wrong);
  const { organisations } = app.repositories;
  const choice = await chooseOrganisation(options.organisation, { organisations, newId: app.newId });
  if (choice.kind === 'wrong-use') return wrongUse(choice.message);

  const actor = commandLineActor(choice.organisation.id);
  const checked = await check(options, actor, service);
  complainAll(describeProblems(checked));
  if (checked.state !== 'CHECKED' || options.isDryRun) return finish(checked, options);
  complainAll(describePlan(checked));
  const answer = options.isConfirmed ? 'yes' : await askWhetherToStore(options.file);
  if (answer === 'nobody-to-ask')
    return wrongUse('Nothing was stored. Add --yes to store without being asked.');
  if (answer === 'no') return finish(checked, options);
  const { batch } = await service.apply(actor, checked.id);
  if (batch.state !== 'APPLIED') complainAll(describeProblems(batch));
  return finish(batch, options);
}

const TELL_EVERY_MS = 1_000;

async function check(
  { file, mapping }: ImportOptions,
  actor: Actor,
  service: ImportService,
): Promise<ImportBatch> {
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  const name = file === '-' ? 'standard input' : basename(file);
  const { uploadId } = await service.saveUpload(actor, bytes, name);
  const { id } = await service.check(actor, uploadId, mapping);
  const settled = service.settled(actor, id);
  for (let told = 0; ;) {
    const batch = await Promise.race([settled, wait(TELL_EVERY_MS, null, { ref: false })]);
    if (batch !== null) return batch;
    const rowsRead = (await service.get(actor, id))?.progress.rowsRead ?? 0;
    if (rowsRead > told) complain(`${rowsRead} rows read`);
    told = rowsRead;
  }
}

function unknownMapping({ mapping }: ImportOptions, service: ImportService): string | null {
  const known = service.mappings(commandLineActor('')).map(({ key }) => key);
  if (known.includes(mapping)) return null;
  return `There is no mapping "${mapping}". Choose one of: ${known.join(', ')}; or name a .json file.`;
}

async function unreadable({ file }: ImportOptions): Promise<string | null> {
  if (file === '-') return null;
  return access(file, constants.R_OK).then(
    () => null,
    () => `${file} cannot be read. Check the path.`,
  );
}

function finish(batch: ImportBatch, { isJson }: ImportOptions): number {
  say(isJson ? toJson(batch) : summarise(batch));
  return batch.state === 'INVALID' || batch.state === 'FAILED' ? EXIT.failed : EXIT.done;
}

function complainAll(lines: readonly string[]): void {
  for (const line of lines) complain(line);
}

function wrongUse(message: string): number {
  complain(message);
  return EXIT.wrongUse;
}
