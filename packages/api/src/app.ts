import type { LoadedInstruments } from '@trefzeker/instruments';
import { loadInstruments } from '@trefzeker/instruments';
import type { Clock, IndicatorSet, Problem } from '@trefzeker/shared';
import { BASISSET_JEUGDHULP_2018 } from '@trefzeker/shared';
import { dirname } from 'node:path';
import type { Logger } from 'pino';
import { createCommands } from './commands.js';
import { openImports } from './exchange/open-imports.js';
import type { ImportService } from './exchange/import-service.js';
import type { DemoSignIn } from './identity/demo-sign-in.js';
import { createDemoSignIn } from './identity/demo-sign-in.js';
import type { SessionTokens } from './identity/session-token.js';
import { createSessionTokens } from './identity/session-token.js';
import type { Sessions } from './identity/sessions.js';
import { createSessions } from './identity/sessions.js';
import type { Catalogue } from './instruments/catalogue.js';
import { createCatalogue } from './instruments/catalogue.js';
import { storeDefinitions } from './instruments/definition-repository.js';
import type { DownloadCodebook } from './instruments/download-codebook.js';
import { createDownloadCodebook } from './instruments/download-codebook.js';
import type { Directory } from './organisation/directory.js';
import { createDirectory } from './organisation/directory.js';
import { readConfigFile } from './platform/config/config-file.js';
import { readOrCreateServerKey } from './platform/config/server-key.js';
import type { Settings } from './platform/config/settings.js';
import type { Database } from './platform/database/doors.js';
import { openDatabase } from './platform/database/open-database.js';
import type { Cursors } from './platform/graphql/cursors.js';
import { createCursors } from './platform/graphql/cursors.js';
import { currentRequestId } from './platform/logging/request-scope.js';
import { createSigner } from './platform/signer.js';
import type { Repositories } from './repositories.js';
import { createRepositories } from './repositories.js';
import type { Commands } from './use-cases.js';

/** Everything the server is made of, put together once. Nothing else constructs a dependency. */
export interface App {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly database: Database;
  readonly repositories: Repositories;
  readonly instruments: LoadedInstruments;
  readonly indicatorSets: readonly IndicatorSet[];
  readonly catalogue: Catalogue;
  readonly directory: Directory;
  readonly commands: Commands;
  readonly imports: ImportService;
  readonly downloadCodebook: DownloadCodebook;
  readonly demoSignIn: DemoSignIn;
  readonly tokens: SessionTokens;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  /** What an operator should know and nobody needs to stop for: a plug-in that was refused, a changed norm set. */
  readonly warnings: readonly string[];
  /** Ends running checks and closes the database. */
  close(): Promise<void>;
}

interface AppOptions {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Opens the database, brings it up to date, loads the instruments and puts the rest together. */
export async function openApp({ settings, logger, clock, newId }: AppOptions): Promise<App> {
  const { databaseUrl: url, readDatabaseUrl, isDemo } = settings;
  const configFile = readConfigFile(settings.configFile, settings.isConfigFileNamed);
  const key = readOrCreateServerKey(settings.keyFile);
  const instruments = await loadInstruments({
    plugins: configFile.plugins,
    policyAssignments: configFile.policies,
    syntheticNorms: isDemo,
    baseDir: dirname(settings.configFile),
  });

  const database = await openDatabase({
    url,
    ...(readDatabaseUrl === null ? {} : { readUrl: readDatabaseUrl }),
  });
  const repositories = createRepositories({ database, clock });
  const definitions = await storeDefinitions(database, instruments, clock);
  const common = { database, repositories, instruments, indicatorSets: INDICATOR_SETS, clock, newId };
  const requestId = currentRequestId;
  const imports = await openImports({ ...common, requestId, logger, dataFolder: settings.dataFolder });
  const { people, accessLog, organisations } = repositories;
  const tokens = createSessionTokens(createSigner(key, 'session'), clock);
  return {
    ...common,
    settings,
    logger,
    catalogue: createCatalogue(definitions),
    directory: createDirectory(organisations),
    commands: createCommands({ ...common, requestId }),
    imports: imports.service,
    downloadCodebook: createDownloadCodebook({ instruments, accessLog, requestId }),
    demoSignIn: createDemoSignIn({ isDemo, people, accessLog, requestId }),
    tokens,
    sessions: createSessions({ isDemo, tokens, people }),
    cursors: createCursors(createSigner(key, 'cursor')),
    warnings: [...warningsOf(instruments), ...definitions.changed.map(changedWarning), ...imports.warnings],
    async close() {
      await imports.service.close();
      await database.close();
    },
  };
}

/** Where, what, and what to do. */
function inOneLine({ path, message, hint }: Problem): string {
  return `${path.join('.')}: ${message.en} ${hint.en}`;
}

const INDICATOR_SETS: readonly IndicatorSet[] = [BASISSET_JEUGDHULP_2018];

function warningsOf({ plugins, problems }: LoadedInstruments): readonly string[] {
  const rejected = plugins.flatMap(({ source, state }) =>
    state.kind === 'rejected'
      ? [`Plug-in ${source} was refused (${state.reason}): ${state.problems.map(inOneLine).join(' ')}`]
      : [],
  );
  return [...rejected, ...problems.map(({ message, hint }) => `${message.en} ${hint.en}`)];
}

function changedWarning(name: string): string {
  return `${name} has another content than before under the same version. Give the change a new version.`;
}
