import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withReason, WrongUse } from '../failure.js';
import type { Language } from '../language.js';
import { languageOf } from '../language.js';
import { readFlags, takeSwitches } from '../read-flags.js';
import type { CliStreams } from '../streams.js';
import { writeFile } from '../write-file.js';
import { newInstrument } from './new-options.js';
import { packageFiles } from './package-files.js';
import { QUESTIONS } from './questions.js';

const FURTHER = ['label-en', 'author', 'licence', 'language'];

/** Writes a new plug-in folder. Nothing that is there already is touched. */
export async function runNew(args: readonly string[], streams: CliStreams): Promise<void> {
  const { on, rest } = takeSwitches(args, ['yes']);
  const flags = readFlags('new', rest, [...QUESTIONS.map(({ flag }) => flag), ...FURTHER]);
  const [named, ...others] = flags.words;
  if (others.length > 0) throw new WrongUse('Name one folder: trefzeker new <folder>.');
  if (named !== undefined) assertEmpty(named);
  const language = languageOf(flags, streams);
  const mayAsk = !on.has('yes') && streams.terminal?.isInteractive === true;
  const wanted = await newInstrument(flags, { language, streams, mayAsk });
  const folder = named ?? `trefzeker-instrument-${wanted.key}`;
  assertEmpty(folder);
  for (const [name, text] of packageFiles(wanted))
    writeFile(join(resolve(folder), name), text, streams.scratch);
  streams.stdout.write(said(folder, wanted.hasScorer, language));
}

function assertEmpty(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new WrongUse(`${folder} is a file. Give the name of a new folder.`);
  try {
    if (readdirSync(folder).length === 0) return;
  } catch (error) {
    throw withReason(`${folder} cannot be read`, error);
  }
  throw new WrongUse(`${folder} is not empty. Give the name of a new folder: nothing is overwritten.`);
}

function said(folder: string, hasScorer: boolean, language: Language): string {
  const program = hasScorer ? ', scorer.ts' : '';
  return language === 'nl'
    ? `Klaar: ${folder}\n\nHierna:\n  1. cd ${folder}\n  2. Schrijf uw vragen in instrument.json${program}, en vul in wat met [FILL IN] begint.\n  3. trefzeker check\n`
    : `Done: ${folder}\n\nNext:\n  1. cd ${folder}\n  2. Write your questions in instrument.json${program}, and fill in what begins with [FILL IN].\n  3. trefzeker check\n`;
}
