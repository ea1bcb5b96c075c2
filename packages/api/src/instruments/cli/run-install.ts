import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { complain, EXIT, say } from '../../cli/terminal.js';
import { readConfigFile, writeConfigFile } from '../../platform/config/config-file.js';
import { readSettings } from '../../platform/config/settings.js';
import type { InstallOutcome } from './install-plugin.js';
import { installPlugin } from './install-plugin.js';

const INSTALL_HELP = `trefzeker-server install <packed file, folder or package> [--replace]

Tries a plug-in beside everything that is configured, and writes it into the configuration with the hash of
its files. A packed file from elsewhere is copied into the folder \`plugins\` beside the configuration. A plug-in
that cannot be taken changes nothing.

  --replace   take the place of plug-ins that bring the same instruments

Exit codes: 0 installed; 1 refused, nothing changed; 2 the command was not right.
`;

/** `trefzeker-server install`: needs no database, and no server. */
export async function runInstall(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { replace: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [source, ...others] = positionals;
  if (values.help === true) {
    say(INSTALL_HELP.trimEnd());
    return EXIT.done;
  }
  if (source === undefined || others.length > 0) {
    complain(`Name one plug-in.\n\n${INSTALL_HELP}`);
    return EXIT.wrongUse;
  }
  const { configFile } = readSettings();
  // One that is not there yet is made: that is what the first install is for.
  const config = readConfigFile(configFile, false);
  const outcome = await installPlugin(source, {
    entries: config.plugins,
    baseDir: dirname(configFile),
    replaces: values.replace ?? false,
  });
  if (outcome.kind !== 'installed') return refuse(outcome);
  writeConfigFile(configFile, { ...config, plugins: outcome.entries });
  for (const line of describe(outcome, configFile)) say(line);
  return EXIT.done;
}

function refuse(outcome: Exclude<InstallOutcome, { readonly kind: 'installed' }>): number {
  if (outcome.kind === 'already-there') {
    complain(
      `Nothing was changed: ${outcome.by.join(', ')} brings the same instrument in the same edition. ` +
        'Raise the edition when the questions or the scoring changed; else say --replace.',
    );
  } else {
    complain('Nothing was changed: the plug-in cannot be taken.');
    for (const { path, message, hint } of outcome.problems) {
      complain(`  ${path.join('.')}: ${message.en} ${hint.en}`);
    }
    complain('`trefzeker check` on the folder of the plug-in tells its author more.');
  }
  return EXIT.failed;
}

function describe(
  { plugin, replaced }: Extract<InstallOutcome, { readonly kind: 'installed' }>,
  configFile: string,
): readonly string[] {
  const brought = plugin.editions.map(
    ({ ref, definition }) => `${definition.label.en} (${ref.key}, edition ${ref.edition})`,
  );
  return [
    `Installed ${plugin.source}, version ${plugin.packageVersion ?? 'unknown'}.`,
    ...(brought.length === 0 ? [] : [`It brings: ${brought.join(', ')}.`]),
    ...(replaced.length === 0 ? [] : [`It took the place of: ${replaced.join(', ')}.`]),
    `Written to ${configFile}.`,
    'A server that runs takes it up after kill -HUP <process>, or when an administrator reloads the plug-ins.',
  ];
}
