import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { App } from '../app.js';
import { openAppFromEnvironment } from './open-app.js';
import { EXIT, say } from './terminal.js';

interface Check {
  readonly isRight: boolean;
  readonly text: string;
}

/** Looks at what a server would use, and says of each thing whether it is in order. */
export async function runDoctor(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const app = await openAppFromEnvironment();
  const checks = [...installationChecks(app), ...pluginChecks(app)];
  await app.close();
  for (const { isRight, text } of checks) say(`${isRight ? 'ok   ' : 'WRONG'} ${text}`);
  return checks.every(({ isRight }) => isRight) ? EXIT.done : EXIT.failed;
}

function installationChecks({ settings, database, instruments }: App): readonly Check[] {
  const readableByOthers = (statSync(settings.keyFile).mode & 0o077) !== 0;
  const hasPage = existsSync(join(settings.webFolder, 'index.html'));
  return [
    {
      isRight: true,
      text: `settings: serves on ${settings.host}:${settings.port}, demo ${settings.isDemo ? 'on' : 'off'}`,
    },
    { isRight: true, text: `database: ${database.dialect}, schema up to date` },
    readableByOthers
      ? { isRight: false, text: `key: others can read ${settings.keyFile}; run chmod 600 on it` }
      : { isRight: true, text: `key: ${settings.keyFile}` },
    hasPage
      ? { isRight: true, text: `page: ${settings.webFolder}` }
      : { isRight: false, text: `page: not in ${settings.webFolder}; run npx --yes pnpm build` },
    {
      isRight: true,
      text: `instruments: ${instruments.editions.map(({ ref }) => `${ref.key}@${ref.edition}`).join(', ')}`,
    },
  ];
}

/** A plug-in that is switched off is in order: somebody wanted it so. */
function pluginChecks({ plugins: all, warnings }: App): readonly Check[] {
  const plugins = all
    .filter(({ state }) => state.kind !== 'rejected')
    .map(({ source, state, since, packageVersion }) => {
      const version = packageVersion === null ? '' : ` version ${packageVersion},`;
      return {
        isRight: true,
        text: `plug-in ${source}:${version} ${state.kind} since ${since.toISOString().slice(0, 10)}`,
      };
    });
  return [...plugins, ...warnings.map((text) => ({ isRight: false, text }))];
}
