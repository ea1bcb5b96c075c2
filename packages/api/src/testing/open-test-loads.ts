import { loadInstruments } from '@trefzeker/instruments';
import { BASISSET_JEUGDHULP_2018 } from '@trefzeker/shared';
import type { Actor, GoalCodeList } from '@trefzeker/shared';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { FirstLoad, LoadScope, LoadService, NumberedFinding } from '../exchange/load/load-service.js';
import { openLoads } from '../exchange/load/open-loads.js';
import type { Organisation } from '../organisation/organisation-repository.js';
import type { Database } from '../platform/database/doors.js';
import { createRepositories } from '../repositories.js';
import { aClock, ORGANISATIONS } from './builders.js';

/** The text of each file, by its name. */
export type LoadTexts = Readonly<Record<string, string | Uint8Array>>;

interface TestLoads {
  readonly service: LoadService;
  readonly failures: readonly unknown[];
  /** Checks files; answers when the check has ended. */
  check(actor: Actor, mapping: object, files: LoadTexts, changeReason?: string): Promise<FirstLoad>;
  /** The same, and stores it. */
  run(actor: Actor, mapping: object, files: LoadTexts, scope?: LoadScope): Promise<FirstLoad>;
  findings(actor: Actor, load: FirstLoad): Promise<readonly NumberedFinding[]>;
}

interface TestLoadOptions {
  readonly organisations?: readonly Organisation[];
  readonly goalCodes?: readonly GoalCodeList[];
  readonly now?: string;
}

/** A load service over a database, with the organisations of the builders. */
export async function openTestLoads(
  database: Database,
  { organisations = ORGANISATIONS, goalCodes = [], now }: TestLoadOptions = {},
): Promise<TestLoads> {
  const clock = aClock(now);
  const repositories = createRepositories({ database, clock });
  await repositories.organisations.add(organisations);
  const instruments = await loadInstruments({ plugins: [], baseDir: tmpdir() });
  const failures: unknown[] = [];
  const service = await openLoads({
    database,
    repositories,
    instruments: () => instruments,
    goalCodes: () => goalCodes,
    indicatorSets: [BASISSET_JEUGDHULP_2018],
    clock,
    newId: randomUUID,
    requestId: () => 'request-1',
    logger: { error: (told: unknown) => failures.push(told) },
    dataFolder: tmpdir(),
  });
  const check = async (actor: Actor, mapping: object, files: LoadTexts, changeReason?: string) => {
    const sources = Object.entries(files).map(([name, text]) => ({ name, open: () => inPieces(text) }));
    const begun = await service.checkFiles(actor, {
      mapping: JSON.stringify(mapping),
      files: sources,
      changeReason: changeReason ?? null,
    });
    if (begun.kind !== 'checking') throw new Error(JSON.stringify(begun.problems));
    return service.settled(actor, begun.load.id);
  };
  return {
    service,
    failures,
    check,
    run: async (actor, mapping, files, scope = 'EVERYTHING') => {
      const checked = await check(actor, mapping, files);
      return (await service.run(actor, checked.id, scope)).load;
    },
    findings: async (actor, { id }) =>
      (await service.findings(actor, id, { first: 1_000, after: null })).items,
  };
}

async function* inPieces(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
}
