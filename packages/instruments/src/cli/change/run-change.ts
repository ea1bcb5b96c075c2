import { PairedSample, type PairedMoments } from '../../scoring/sample-statistics.js';
import { assertNotSameFile } from '../csv/assert-not-same-file.js';
import { type CsvInput, openInput } from '../csv/open-input.js';
import { type CsvOutput, openOutput } from '../csv/open-output.js';
import { tellSeparator } from '../csv/separator.js';
import { computedCell, numberCell, textCell } from '../csv/write-cell.js';
import { type CliStreams, tell } from '../streams.js';
import { readChangeOptions } from './change-options.js';
import { type ChangeRow, createClassifier, type Classify } from './create-classifier.js';
import { findBasis } from './find-basis.js';
import { type Pair, readPairs } from './read-pairs.js';
import { ChangeCounts } from './change-counts.js';
import { summarise } from './summarise.js';

const HEADER = 'case,pre,post,difference,rci,class,reason';

/**
 * `trefzeker change`: pairs of scores to change classes. Reads the input twice: first to check every
 * cell and to learn what the sample says, then to write.
 */
export async function runChange(args: readonly string[], streams: CliStreams): Promise<void> {
  const options = readChangeOptions(args);
  assertNotSameFile(options.input, options.output);
  const output = openOutput(options.output, streams);
  const input = await openInput(options.input, streams);
  for (const name of options.unused)
    tell(streams, `Note: --${name} has no effect with --method ${options.method}.`);
  const basis = findBasis(options, await learn(input, streams));
  const counts = await write(input, output, createClassifier(basis.rule));
  const summary = summarise(options, basis);
  await output.commit();
  tell(streams, `${counts.toString()}.\n${summary}`);
}

async function learn(input: CsvInput, streams: CliStreams): Promise<PairedMoments> {
  const sample = new PairedSample();
  const { separator, hasDecimalComma } = await readPairs(input, ({ pre, post }) => {
    if (pre !== null && post !== null) sample.add(pre, post);
  });
  tellSeparator(separator, input.name, streams);
  if (hasDecimalComma) tell(streams, `${input.name}: numbers have a decimal comma, and were read so.`);
  return sample.moments();
}

async function write(input: CsvInput, output: CsvOutput, classify: Classify): Promise<ChangeCounts> {
  const counts = new ChangeCounts();
  output.line(HEADER);
  await readPairs(input, (pair) => {
    const row = classify(pair.pre, pair.post);
    counts.add(row);
    output.line(toLine(pair, row));
  });
  return counts;
}

function toLine(pair: Pair, row: ChangeRow): string {
  const scores = `${textCell(pair.name)},${numberCell(pair.pre)},${numberCell(pair.post)}`;
  return `${scores},${computedCell(row.difference)},${computedCell(row.rci)},${row.class},${row.reason}`;
}
