import { createScorerPool } from '@trefzeker/instruments';
import type { Clock, IndicatorSet } from '@trefzeker/shared';
import { BASISSET_JEUGDHULP_2018 } from '@trefzeker/shared';
import type { Logger } from 'pino';
import { openImports } from './exchange/open-imports.js';
import type { ImportService } from './exchange/import-service.js';
import type { LoadService } from './exchange/load/load-service.js';
import { openLoads } from './exchange/load/open-loads.js';
import type { DemoSignIn } from './identity/demo-sign-in.js';
import { createDemoSignIn } from './identity/demo-sign-in.js';
import type { SessionTokens } from './identity/session-token.js';
import { createSessionTokens } from './identity/session-token.js';
import type { Sessions } from './identity/sessions.js';
import { createSessions } from './identity/sessions.js';
import type { PluginWatch } from './instruments/plugin-watch.js';
import { createPluginWatch } from './instruments/plugin-watch.js';
import type { ReloadOutcome, ReloadPlugins } from './instruments/reload-plugins.js';
import { createReloadPlugins } from './instruments/reload-plugins.js';
import type { LoadedParts } from './loaded-parts.js';
import { loadParts } from './loaded-parts.js';
import type { Directory } from './organisation/directory.js';
import { createDirectory } from './organisation/directory.js';
import type { ConfigFile } from './platform/config/config-file.js';
import { readConfigFile } from './platform/config/config-file.js';
import { readOrCreateServerKey } from './platform/config/server-key.js';
import type { Settings } from './platform/config/settings.js';
import { SettingsError } from './platform/config/settings.js';
import type { Database } from './platform/database/doors.js';
import { openDatabase } from './platform/database/open-database.js';
import type { Cursors } from './platform/graphql/cursors.js';
import { createCursors } from './platform/graphql/cursors.js';
import { currentRequestId } from './platform/logging/request-scope.js';
import { createDigest, createSigner } from './platform/signer.js';
import type { Repositories } from './repositories.js';
import { createRepositories } from './repositories.js';

/** Everything the server is made of, put together once. Nothing else constructs a dependency. */
export interface App extends LoadedParts {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly database: Database;
  readonly repositories: Repositories;
  readonly indicatorSets: readonly IndicatorSet[];
  readonly directory: Directory;
  readonly imports: ImportService;
  readonly loads: LoadService;
  readonly demoSignIn: DemoSignIn;
  readonly tokens: SessionTokens;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly watch: PluginWatch;
  /** Reads the configuration again. What depends on it changes as a whole, between two requests. */
  reload(): Promise<ReloadOutcome>;
  readonly reloadPlugins: ReloadPlugins;
  /** Ends running checks and closes the database. */
  close(): Promise<void>;
}

interface AppOptions {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly newId: () => string;
  /** For the author's own eyes: see `LoadOptions`. Default false. */
  readonly isTrialLeftOut?: boolean;
}

/** Opens the database, brings it up to date, loads the instruments and puts the rest together. */
export async function openApp(options: AppOptions): Promise<App> {
  const { settings, logger, clock, newId, isTrialLeftOut = false } = options;
  const { databaseUrl: url, readDatabaseUrl, isDemo } = settings;
  const readConfig = () => readConfigFile(settings.configFile, settings.isConfigFileNamed);
  const config = readConfig();
  const key = readOrCreateServerKey(settings.keyFile);
  const database = await openDatabase({
    url,
    ...(readDatabaseUrl === null ? {} : { readUrl: readDatabaseUrl }),
  });
  const repositories = createRepositories({ database, clock });
  const requestId = currentRequestId;
  const pool = createScorerPool();
  const watch = createPluginWatch(clock, logger);
  const common = { settings, logger, database, repositories, indicatorSets: INDICATOR_SETS, clock, newId };
  const requestDigest = createDigest(key, 'request');
  const means = { ...common, requestId, requestDigest, pool, watch, isTrialLeftOut };
  let loaded = await loadParts(config, means);
  const ofExchange = {
    ...common,
    instruments: () => loaded.instruments,
    requestId,
    dataFolder: settings.dataFolder,
  };
  const imports = await openImports(ofExchange);
  const loads = await openLoads({ ...ofExchange, goalCodes: () => loaded.goalCodes });
  const { people, accessLog, organisations } = repositories;
  const tokens = createSessionTokens(createSigner(key, 'session'), clock);
  const reload = inTurn(async (): Promise<ReloadOutcome> => {
    const read = readOrRefuse(readConfig);
    if ('kind' in read) return read;
    loaded = await loadParts(read, means);
    return { kind: 'reloaded', plugins: loaded.plugins };
  });
  return {
    ...common,
    get instruments() {
      return loaded.instruments;
    },
    get catalogue() {
      return loaded.catalogue;
    },
    get goalCodes() {
      return loaded.goalCodes;
    },
    get plans() {
      return loaded.plans;
    },
    get commands() {
      return loaded.commands;
    },
    get downloadCodebook() {
      return loaded.downloadCodebook;
    },
    get plugins() {
      return loaded.plugins;
    },
    get warnings() {
      return [...loaded.warnings, ...imports.warnings];
    },
    directory: createDirectory(organisations),
    imports: imports.service,
    loads,
    demoSignIn: createDemoSignIn({ isDemo, people, accessLog, requestId }),
    tokens,
    sessions: createSessions({ isDemo, tokens, people }),
    cursors: createCursors(createSigner(key, 'cursor')),
    watch,
    reload,
    reloadPlugins: createReloadPlugins({ reload, accessLog, requestId }),
    async close() {
      await imports.service.close();
      await loads.close();
      await pool.close();
      await database.close();
    },
  };
}

const INDICATOR_SETS: readonly IndicatorSet[] = [BASISSET_JEUGDHULP_2018];

function readOrRefuse(
  readConfig: () => ConfigFile,
): ConfigFile | Exclude<ReloadOutcome, { kind: 'reloaded' }> {
  try {
    return readConfig();
  } catch (error) {
    if (error instanceof SettingsError) return { kind: 'configuration-invalid', message: error.message };
    throw error;
  }
}

/** One after the other: of two who ask at the same time, the second gets what is there after the first. */
function inTurn<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
