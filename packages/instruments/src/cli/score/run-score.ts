import type { InstrumentDefinition } from '../../sdk/definition.js';
import { assertNotSameFile } from '../csv/assert-not-same-file.js';
import { type CsvInput, openInput } from '../csv/open-input.js';
import { type CsvOutput, openOutput } from '../csv/open-output.js';
import { ProblemList } from '../csv/problem-list.js';
import { readRows } from '../csv/read-rows.js';
import { tellSeparator } from '../csv/separator.js';
import { type CliStreams, tell } from '../streams.js';
import { findDefinition } from './find-definition.js';
import { RowScorer } from './row-scorer.js';
import { scaleKeys } from './scale-keys.js';
import { defaultForm, itemsWithoutColumn, placeAnswerColumns } from './score-columns.js';
import { scoreHeader } from './score-line.js';
import { readScoreOptions, type ScoreOptions } from './score-options.js';

/** `trefzeker score`: answers to scale scores, one row at a time. */
export async function runScore(args: readonly string[], streams: CliStreams): Promise<void> {
  const options = readScoreOptions(args);
  const definition = await findDefinition(options.instrument, options.config);
  defaultForm(definition, options.informant);
  assertNotSameFile(options.input, options.output);
  const output = openOutput(options.output, streams);
  const input = await openInput(options.input, streams, { once: true });
  const scorer = await scoreRows(definition, { options, input, output, streams });
  await output.commit();
  tell(streams, describe(definition, scorer));
}

interface Run {
  readonly options: ScoreOptions;
  readonly input: CsvInput;
  readonly output: CsvOutput;
  readonly streams: CliStreams;
}

async function scoreRows(definition: InstrumentDefinition, { options, input, output, streams }: Run) {
  const problems = new ProblemList(input.name);
  const { informant } = options;
  let scorer: RowScorer | null = null;
  await readRows(input.read(), problems, {
    header(names, separator) {
      tellSeparator(separator, input.name, streams);
      const columns = placeAnswerColumns(names, definition, { informant, problems });
      tellMissingItems(itemsWithoutColumn(definition, columns), streams);
      scorer = new RowScorer({
        definition,
        columns,
        defaultForm: defaultForm(definition, informant),
        problems,
      });
      output.line(scoreHeader(scaleKeys(definition)));
    },
    row(cells, line) {
      const scored = scorer?.score(cells, line) ?? null;
      if (scored !== null && problems.isEmpty) output.line(scored);
    },
  });
  problems.assertNone();
  return scorer as RowScorer | null;
}

function tellMissingItems(items: readonly string[], streams: CliStreams): void {
  if (items.length === 0) return;
  tell(streams, `Note: no column for item ${items.join(', ')}. They count as not answered.`);
}

function describe({ key, edition }: InstrumentDefinition, scorer: RowScorer | null): string {
  const { rows = 0, unusualAges = 0 } = scorer ?? {};
  const unusual =
    unusualAges === 0 ? '' : ` In ${unusualAges} of them the age is one for which this form was not made.`;
  return `${rows} rows scored with ${key}, edition ${edition}.${unusual}`;
}
