import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '@trefzeker/shared';
import { boxInput } from '../box/box-input.js';
import type { ReadOutcome } from '../box/read-outcome.js';
import { readOutcome } from '../box/read-outcome.js';
import { scorerScales } from '../box/scorer-scales.js';
import type { ScorerPool } from '../box/scorer-pool.js';
import { examplesComeTrue } from '../conformance/example-check.js';
import { errorsOf } from '../conformance/finding.js';
import { sampleForms } from '../conformance/sample-forms.js';
import { contextOf } from '../conformance/scorer-of.js';
import { compileScorer } from '../scoring/compile-scorer.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import type { Answers, InstrumentDefinition, ScorerResults, WorkedExample } from '../sdk/index.js';
import type { PluginContent } from './read-plugin.js';
import type { Rejected } from './rejected.js';
import { loadProblem, rejected } from './rejected.js';

/** Besides the worked examples so many forms are tried: the empty one, both extremes, and a few others. */
const FORMS_TRIED = 6;

/**
 * Tries a plug-in before it is taken: its worked examples come true, and its scorer gives the same
 * usable results twice. One that does not is rejected; nobody is measured with it.
 */
export async function tryPlugin(content: PluginContent, pool: ScorerPool): Promise<PluginContent | Rejected> {
  const { definitions, scorer } = content;
  const problems: Problem[] = [];
  for (const definition of definitions) {
    problems.push(...(await tryForms(definition, { scorer, pool })));
    for (const example of definition.examples) {
      problems.push(...(await tryExample(definition, example, { scorer, pool })));
    }
  }
  return problems.length === 0 ? content : rejected('trial-failed', problems);
}

interface Box {
  readonly scorer: string | null;
  readonly pool: ScorerPool;
}

async function tryForms(definition: InstrumentDefinition, box: Box): Promise<readonly Problem[]> {
  for (const form of definition.forms) {
    if (scorerScales(definition, form).length === 0) continue;
    for (const [at, answers] of sampleForms(definition, form).slice(0, FORMS_TRIED).entries()) {
      const tried = await twice(definition, { form, answers, title: `${form} ${at + 1}` }, box);
      if ('problem' in tried) return [tried.problem];
    }
  }
  return [];
}

async function tryExample(
  definition: InstrumentDefinition,
  example: WorkedExample,
  box: Box,
): Promise<readonly Problem[]> {
  const { form, title, answers = {} } = example;
  const given = Object.fromEntries(
    Object.entries(answers).flatMap(([item, answer]) => (answer === undefined ? [] : [[item, answer]])),
  );
  const tried = await twice(definition, { form, answers: given, title }, box);
  if ('problem' in tried) return [tried.problem];
  const compiled = compileScorer(definition, form);
  const findings = examplesComeTrue({
    definition: { ...definition, examples: [example] },
    norms: [],
    scorer: (filled) => scoreAnswers(compiled, filled, tried.results),
  });
  return errorsOf(findings).map(({ what, whatNl }) =>
    loadProblem.exampleUntrue(title, { nl: whatNl, en: what }),
  );
}

interface Filled {
  readonly form: string;
  readonly answers: Answers;
  /** For the problem. */
  readonly title: string;
}

/** What the scorer gives for its scales, both times the same. */
async function twice(
  definition: InstrumentDefinition,
  { form, answers, title }: Filled,
  { scorer, pool }: Box,
): Promise<{ readonly results: ScorerResults } | { readonly problem: Problem }> {
  if (scorer === null || scorerScales(definition, form).length === 0) return { results: {} };
  const call = {
    code: scorer,
    ...boxInput(definition, answers, contextOf({ definition, norms: [] }, form)),
  };
  const read = async (): Promise<ReadOutcome> => readOutcome(definition, form, await pool.run(call));
  const [first, second] = [await read(), await read()];
  if (first.kind === 'failed') return { problem: loadProblem.scorerFailed(title, first.code) };
  return isDeepStrictEqual(first, second)
    ? { results: first.results }
    : { problem: loadProblem.notDeterministic(title) };
}
