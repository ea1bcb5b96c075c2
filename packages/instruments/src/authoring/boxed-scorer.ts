import { boxInput } from '../box/box-input.js';
import { ScorerFailed } from '../box/box-failure.js';
import { openBox } from '../box/open-box.js';
import { scorerScales } from '../box/scorer-scales.js';
import { readResults } from '../conformance/read-results.js';
import type { UncheckedScorer } from '../conformance/subject.js';
import { compileScorer } from '../scoring/compile-scorer.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import { deepFreeze } from '../sdk/deep-freeze.js';
import type { InstrumentDefinition } from '../sdk/index.js';

/** A scorer in its box, with the rules for the scales that it does not compute. */
export interface BoxedScorer {
  readonly score: UncheckedScorer;
  /** How the box failed so far, each way once. */
  failures(): readonly ScorerFailed[];
}

/**
 * Scores as the server does: the plug-in's own program for its scales, the rules for the others and for
 * sums over both. What the program gives is handed on as it is, so that whoever checks it sees it.
 */
export async function boxedScorer(definition: InstrumentDefinition, code: string): Promise<BoxedScorer> {
  const box = await openBox(code);
  const compiled = new Map(definition.forms.map((form) => [form, compileScorer(definition, form)]));
  const failed = new Map<string, ScorerFailed>();
  const score: UncheckedScorer = (answers, context) => {
    const { form } = context;
    const rules = compiled.get(form);
    const scales = scorerScales(definition, form);
    if (rules === undefined) throw new RangeError('boxedScorer needs a form of the instrument');
    if (scales.length === 0) return scoreAnswers(rules, answers);
    const input = boxInput(definition, { ...answers }, context);
    const given = box.score(input.answers, input.context);
    const read = readResults(given, scales);
    if (read.kind === 'results') return scoreAnswers(rules, { ...answers }, read.results);
    const isBare = typeof given !== 'object' || given === null;
    return isBare ? given : deepFreeze({ ...scoreAnswers(rules, { ...answers }), ...given });
  };
  return {
    score(answers, context) {
      try {
        return score(answers, context);
      } catch (error) {
        if (error instanceof ScorerFailed && !failed.has(error.code)) failed.set(error.code, error);
        throw error;
      }
    },
    failures: () => [...failed.values()],
  };
}
