import { relative, resolve } from 'node:path';
import { mustBeMended } from '../../authoring/author-finding.js';
import type { CheckedPlugin } from '../../authoring/report-on.js';
import { PACKED_ENDING, packedText } from '../../registry/packed-file.js';
import { reportText } from '../check/report-text.js';
import { reportAndWrite } from '../check/run-check.js';
import { WrongUse } from '../failure.js';
import { pluginFolder } from '../folder-argument.js';
import type { Language } from '../language.js';
import { languageOf } from '../language.js';
import { readFlags } from '../read-flags.js';
import type { ExitCode } from '../exit-code.js';
import type { CliStreams } from '../streams.js';
import { tell } from '../streams.js';
import { writeFile } from '../write-file.js';

/** Checks a plug-in folder and makes one file of it; a folder that must be mended is not packed. */
export async function runPack(args: readonly string[], streams: CliStreams): Promise<ExitCode> {
  const flags = readFlags('pack', args, ['out', 'language']);
  const language = languageOf(flags, streams);
  const out = flags.text('out');
  if (out?.endsWith(PACKED_ENDING) === false) {
    throw new WrongUse(`--out must end in ${PACKED_ENDING}: that is how a server knows a packed file.`);
  }
  const report = await reportAndWrite(pluginFolder('pack', flags), streams);
  if (report.kind === 'unreadable' || mustBeMended(report.findings)) {
    const isColoured = streams.terminal?.isColoured ?? false;
    tell(streams, `${reportText(report, { language, isColoured })}\n${NOT_PACKED[language]}`);
    return 1;
  }
  const file = resolve(out ?? fileName(report));
  writeFile(file, textOf(report), streams.scratch);
  streams.stdout.write(said(report, relative('.', file), language));
  return 0;
}

/** A scope becomes part of the name: a slash would make a folder of it. */
function fileName({ name, version }: CheckedPlugin): string {
  return `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}${PACKED_ENDING}`;
}

function textOf({ name, version, files }: CheckedPlugin): string {
  return packedText({ name, version, files: Object.fromEntries(files) });
}

const NOT_PACKED: Readonly<Record<Language, string>> = {
  nl: 'Er is niets ingepakt.',
  en: 'Nothing was packed.',
};

function said({ integrity }: CheckedPlugin, file: string, language: Language): string {
  const line = JSON.stringify({ source: file, integrity, enabled: true });
  return language === 'nl'
    ? `Ingepakt: ${file}\nControlegetal: ${integrity}\n\nOp de server: trefzeker-server install ${file}\nOf met de hand, in "plugins" van trefzeker.config.json:\n${line}\n`
    : `Packed: ${file}\nIntegrity: ${integrity}\n\nOn the server: trefzeker-server install ${file}\nOr by hand, in "plugins" of trefzeker.config.json:\n${line}\n`;
}
