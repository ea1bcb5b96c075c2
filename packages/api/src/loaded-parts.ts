import type { LoadedInstruments, ScorerPool } from '@trefzeker/instruments';
import { loadInstruments } from '@trefzeker/instruments';
import type { Clock, GoalCodeList, IndicatorSet, Problem } from '@trefzeker/shared';
import { dirname } from 'node:path';
import type { ConfiguredPlan } from './agenda/plans-in-use.js';
import { configuredPlans } from './agenda/plans-in-use.js';
import { createCommands } from './commands.js';
import { configuredGoalCodes } from './goals/configured-goal-codes.js';
import type { Catalogue } from './instruments/catalogue.js';
import { createCatalogue } from './instruments/catalogue.js';
import { storeDefinitions } from './instruments/definition-repository.js';
import type { DownloadCodebook } from './instruments/download-codebook.js';
import { createDownloadCodebook } from './instruments/download-codebook.js';
import { recordPluginStates } from './instruments/plugin-state-repository.js';
import type { PluginStatus } from './instruments/plugin-status.js';
import type { PluginWatch } from './instruments/plugin-watch.js';
import type { ConfigFile } from './platform/config/config-file.js';
import type { Settings } from './platform/config/settings.js';
import type { Database } from './platform/database/doors.js';
import type { Digest } from './platform/signer.js';
import type { Repositories } from './repositories.js';
import type { Commands } from './use-cases.js';

/** All that depends on which instruments are loaded: made anew, as a whole, when they are loaded again. */
export interface LoadedParts {
  readonly instruments: LoadedInstruments;
  readonly catalogue: Catalogue;
  /** Measurement plans that the configuration names. */
  readonly plans: readonly ConfiguredPlan[];
  /** Lists of own codes of goals that the configuration names, and those of the framework. */
  readonly goalCodes: readonly GoalCodeList[];
  readonly commands: Commands;
  readonly downloadCodebook: DownloadCodebook;
  readonly plugins: readonly PluginStatus[];
  /** What an operator should know and nobody needs to stop for: a plug-in that was refused, a changed norm set. */
  readonly warnings: readonly string[];
}

interface Means {
  readonly settings: Settings;
  readonly database: Database;
  readonly repositories: Repositories;
  readonly indicatorSets: readonly IndicatorSet[];
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
  readonly requestDigest: Digest;
  readonly pool: ScorerPool;
  readonly watch: PluginWatch;
  readonly isTrialLeftOut: boolean;
}

/** Loads what the configuration names, and puts together what works with it. */
export async function loadParts(config: ConfigFile, means: Means): Promise<LoadedParts> {
  const { settings, database, repositories, clock, requestId, pool, watch, isTrialLeftOut } = means;
  const plans = configuredPlans(config);
  const goalCodes = configuredGoalCodes(config);
  const instruments = await loadInstruments({
    plugins: config.plugins,
    policyAssignments: config.policies,
    syntheticNorms: settings.isDemo,
    baseDir: dirname(settings.configFile),
    onScorerFailure: (failed) => watch.note(failed),
    pool,
    isTrialLeftOut,
  });
  const definitions = await storeDefinitions(database, instruments, clock);
  const { accessLog } = repositories;
  return {
    instruments,
    catalogue: createCatalogue(definitions),
    plans,
    goalCodes,
    commands: createCommands({ ...means, instruments, plans, goalCodes, receiptDays: settings.receiptDays }),
    downloadCodebook: createDownloadCodebook({ instruments, accessLog, requestId }),
    plugins: await recordPluginStates(database, instruments.plugins, clock),
    warnings: [...warningsOf(instruments), ...definitions.changed.map(changedWarning)],
  };
}

/** Where, what, and what to do. */
function inOneLine({ path, message, hint }: Problem): string {
  return `${path.join('.')}: ${message.en} ${hint.en}`;
}

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
