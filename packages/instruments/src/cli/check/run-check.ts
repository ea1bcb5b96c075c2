import { join } from 'node:path';
import type { PluginReport } from '../../authoring/report-on.js';
import { reportOnPlugin } from '../../authoring/report-on.js';
import { mustBeMended } from '../../authoring/author-finding.js';
import { pluginFolder } from '../folder-argument.js';
import { languageOf } from '../language.js';
import { readFlags, takeSwitches } from '../read-flags.js';
import type { ExitCode } from '../exit-code.js';
import type { CliStreams } from '../streams.js';
import { writeFile } from '../write-file.js';
import { reportJson } from './report-json.js';
import { reportText } from './report-text.js';

/** Builds a plug-in folder, checks it, and says what must be mended: exit code 1 when something must. */
export async function runCheck(args: readonly string[], streams: CliStreams): Promise<ExitCode> {
  const { on, rest } = takeSwitches(args, ['json']);
  const flags = readFlags('check', rest, ['language']);
  const language = languageOf(flags, streams);
  const folder = pluginFolder('check', flags);
  const report = await reportAndWrite(folder, streams);
  const isColoured = streams.terminal?.isColoured ?? false;
  streams.stdout.write(on.has('json') ? reportJson(report) : reportText(report, { language, isColoured }));
  return mustBeMended(report.findings) ? 1 : 0;
}

/** Checks, and writes what was built into the folder, so that a server can read it as it is. */
export async function reportAndWrite(folder: string, { scratch }: CliStreams): Promise<PluginReport> {
  const report = await reportOnPlugin(folder);
  for (const [name, text] of report.made) writeFile(join(folder, name), text, scratch);
  return report;
}
