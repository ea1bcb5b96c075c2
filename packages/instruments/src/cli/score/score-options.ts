import { WrongUse } from '../failure.js';
import { readFlags } from '../read-flags.js';

export interface ScoreOptions {
  readonly instrument: string;
  readonly input: string;
  readonly output: string;
  /** One informant for all rows, when the file has no such column. */
  readonly informant: string | null;
  /** Configuration that names plug-ins; null for the built-in instruments alone. */
  readonly config: string | null;
}

/** @throws WrongUse when a flag is missing or unknown. */
export function readScoreOptions(args: readonly string[]): ScoreOptions {
  const flags = readFlags('score', args, ['in', 'out', 'informant', 'config']);
  const [instrument, ...more] = flags.words;
  if (instrument === undefined)
    throw new WrongUse('Which instrument? As: trefzeker score sdq --in ... --out ...');
  if (more.length > 0) throw new WrongUse(`"${more.join(' ')}" is not understood. Give one instrument.`);
  return {
    instrument,
    input: flags.required('in', 'Give the CSV file with the answers, or - for standard input.'),
    output: flags.required('out', 'Give the file to write, or - for standard output.'),
    informant: flags.text('informant') ?? null,
    config: flags.text('config') ?? null,
  };
}
