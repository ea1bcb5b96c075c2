import type { Actor } from '@trefzeker/shared';
import { createReadStream } from 'node:fs';
import { access, constants, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openAppFromEnvironment } from '../../../cli/open-app.js';
import { complain, EXIT, say } from '../../../cli/terminal.js';
import { askWhetherToStore } from '../../cli/ask-whether-to-store.js';
import { chooseOrganisation } from '../../cli/choose-organisation.js';
import { commandLineActor } from '../../command-line-actor.js';
import { LOAD_KINDS } from '../load-kinds.js';
import { fileNames, findingsCsv } from '../findings-csv.js';
import type { FirstLoad, LoadService } from '../load-service.js';
import type { LoadMapping } from '../mapping/load-mapping.js';
import { parseLoadMapping } from '../mapping/parse-load-mapping.js';
import { openLoads } from '../open-loads.js';
import { countOf } from '../plan/load-counts.js';
import { describeFinding, loadToJson, summariseLoad } from './describe-load.js';
import { LOAD_HELP } from './load-help.js';
import type { LoadOptions } from './load-options.js';
import { parseLoadOptions } from './load-options.js';

/** With `--what-can`: stored, and rows were left out. */
const PARTLY = 3;

/** `trefzeker-server load`: opens the database itself, also while a server runs. */
export async function runLoadCommand(args: readonly string[]): Promise<number> {
  const parsed = parseLoadOptions(args);
  if (parsed.kind === 'help') {
    say(LOAD_HELP.trimEnd());
    return EXIT.done;
  }
  if (parsed.kind === 'wrong-use') return wrongUse(`${parsed.message}\n\n${LOAD_HELP}`);
  const { options } = parsed;
  const text = await readFile(options.mapping, 'utf8').catch(() => null);
  if (text === null) return wrongUse(`${options.mapping} cannot be read. Check the path.`);
  const mapping = parseLoadMapping(text);
  if (mapping.kind === 'rejected') {
    const lines = mapping.problems.map(({ message, hint }) => `  ${message.en} ${hint.en}`);
    return wrongUse([`${options.mapping} is not a mapping of a first load.`, ...lines].join('\n'));
  }
  const unreadable = await unreadableFiles(options, mapping.mapping);
  if (unreadable.length > 0) return wrongUse(`Cannot be read: ${unreadable.join(', ')}. Check --in.`);
  return withOpenService(options, { text, mapping: mapping.mapping });
}

interface NamedMapping {
  readonly text: string;
  readonly mapping: LoadMapping;
}

function filesOf({ folder }: LoadOptions, mapping: LoadMapping) {
  const names = LOAD_KINDS.flatMap((kind) => mapping[kind]?.file ?? []);
  return names.map((name) => ({ name, path: join(folder, name) }));
}

async function unreadableFiles(options: LoadOptions, mapping: LoadMapping): Promise<readonly string[]> {
  const looked = filesOf(options, mapping).map(({ path }) =>
    access(path, constants.R_OK).then(
      () => [],
      () => [path],
    ),
  );
  return (await Promise.all(looked)).flat();
}

async function withOpenService(options: LoadOptions, named: NamedMapping): Promise<number> {
  const app = await openAppFromEnvironment();
  try {
    const { organisations } = app.repositories;
    const choice = await chooseOrganisation(options.organisation, { organisations, newId: app.newId });
    if (choice.kind === 'wrong-use') return wrongUse(choice.message);
    const service = await openLoads({
      ...app,
      instruments: () => app.instruments,
      goalCodes: () => app.goalCodes,
      requestId: app.newId,
      dataFolder: app.settings.dataFolder,
    });
    const actor = commandLineActor(choice.organisation.id);
    // Also when it fails: a running check ends before the database closes.
    return await loadFiles(options, named, { service, actor }).finally(() => service.close());
  } finally {
    await app.close();
  }
}

interface Session {
  readonly service: LoadService;
  readonly actor: Actor;
}

/** Checks the files, says what loading them would do, and stores them when that was asked. */
async function loadFiles(options: LoadOptions, named: NamedMapping, session: Session): Promise<number> {
  const { service, actor } = session;
  const files = filesOf(options, named.mapping).map(({ name, path }) => ({
    name,
    open: () => createReadStream(path),
  }));
  const begun = await service.checkFiles(actor, {
    mapping: named.text,
    files,
    changeReason: options.changeReason,
  });
  if (begun.kind === 'input-refused') return wrongUse(begun.problems.map(({ hint }) => hint.en).join('\n'));
  const checked = await follow(begun.load, session);
  await tellFindings(checked, options, session);
  const isWhole = countOf(checked.counts, 'refused', 'depends') === 0;
  if (checked.state !== 'CHECKED' || options.isDryRun || !(isWhole || options.isWhatCan)) {
    return finish(checked, options);
  }
  complain(summariseLoad(checked));
  const answer = options.isConfirmed ? 'yes' : await askWhetherToStore(options.mapping);
  if (answer === 'nobody-to-ask')
    return wrongUse('Nothing was stored. Add --yes to store without being asked.');
  if (answer === 'no') return finish(checked, options);
  const done = await service.run(actor, checked.id, options.isWhatCan ? 'WHAT_CAN' : 'EVERYTHING');
  return finish(done.load, options);
}

const TELL_EVERY_MS = 1_000;

async function follow({ id }: FirstLoad, { service, actor }: Session): Promise<FirstLoad> {
  const settled = service.settled(actor, id);
  for (let told = 0; ;) {
    const load = await Promise.race([settled, wait(TELL_EVERY_MS, null, { ref: false })]);
    if (load !== null) return load;
    const rowsRead = (await service.get(actor, id))?.rowsRead ?? 0;
    if (rowsRead > told) complain(`${rowsRead} rows read`);
    told = rowsRead;
  }
}

const MOST_TOLD = 100;

async function tellFindings(
  load: FirstLoad,
  { findings: path }: LoadOptions,
  session: Session,
): Promise<void> {
  const fileOf = fileNames(load);
  const { service, actor } = session;
  // Only for whoever loads: findings say which rows of which client are wrong.
  if (path !== null) await writeFile(path, findingsCsv(service, actor, load), { mode: 0o600 });
  const { items } = await service.findings(actor, load.id, { first: MOST_TOLD, after: null });
  for (const finding of items) complain(describeFinding(finding, fileOf));
  const { REFUSED, CHANGED, NOTE } = load.findingCounts;
  const more = REFUSED + CHANGED + NOTE - items.length;
  if (more > 0) complain(`... and ${more} more${path === null ? ': see all of them with --findings' : ''}.`);
}

function finish(load: FirstLoad, { isJson }: LoadOptions): number {
  say(isJson ? loadToJson(load) : summariseLoad(load));
  const isWhole = countOf(load.counts, 'refused', 'depends') === 0;
  if (load.state === 'LOADED') return isWhole ? EXIT.done : PARTLY;
  return load.state === 'CHECKED' && isWhole ? EXIT.done : EXIT.failed;
}

function wrongUse(message: string): number {
  complain(message);
  return EXIT.wrongUse;
}
