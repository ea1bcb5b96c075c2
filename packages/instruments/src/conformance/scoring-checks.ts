import { isDeepStrictEqual } from 'node:util';
import { checkAnswers } from '../scoring/check-answers.js';
import { compileScorer } from '../scoring/compile-scorer.js';
import { itemsOnForm } from '../scoring/items-on-form.js';
import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import type { InstrumentDefinition } from '../sdk/index.js';
import type { Answers, ConformanceCheck, ConformanceFinding } from './subject.js';
import { sampleRows } from './subject.js';

/** The same answers, the same scores; in whatever order the items come. */
export const isDeterministic: ConformanceCheck = ({ definition }) =>
  onEachRow(definition, (form, answers) => {
    const scorer = compileScorer(definition, form);
    const turned = Object.fromEntries(Object.entries(answers).reverse());
    const isSame =
      isDeepStrictEqual(
        scoreAnswers(scorer, answers),
        scoreAnswers(compileScorer(definition, form), answers),
      ) && isDeepStrictEqual(scoreAnswers(scorer, answers), scoreAnswers(scorer, turned));
    return isSame ? [] : [{ where: `form ${form}`, what: 'scores the same answers in two ways' }];
  });

/** No score outside the declared range, whatever is answered or skipped. */
export const staysInRange: ConformanceCheck = ({ definition }) =>
  onEachRow(definition, (form, answers) =>
    Object.entries(scoreAnswers(compileScorer(definition, form), answers)).flatMap(([scale, result]) => {
      const [lowest, highest] = scaleOnForm(definition, scale, form)?.range ?? [0, 0];
      const isInside = result.kind === 'not-scorable' || (result.raw >= lowest && result.raw <= highest);
      return isInside ? [] : [{ where: `scale ${scale}`, what: `leaves its range ${lowest} to ${highest}` }];
    }),
  );

/** A form on which every answer that can be 0 is 0 has scores; an empty form has none. */
export const zeroIsAnAnswer: ConformanceCheck = ({ definition }) =>
  definition.forms.flatMap((form) => {
    const scorer = compileScorer(definition, form);
    const zeros = Object.fromEntries(
      itemsOnForm(definition, form).map((key) => {
        const [lowest, highest] = definition.items[key]?.range ?? [0, 0];
        return [key, Math.min(highest, Math.max(lowest, 0))];
      }),
    );
    return [
      ...scalesWith(scoreAnswers(scorer, zeros), 'not-scorable', definition, form).map((scale) => ({
        where: `scale ${scale}`,
        what: 'takes a zero for a missing answer',
      })),
      ...scalesWith(scoreAnswers(scorer, {}), 'scored', definition, form).map((scale) => ({
        where: `scale ${scale}`,
        what: 'gives an empty form a score',
      })),
    ];
  });

/** With as many answers as the scale asks there is a score, with one fewer there is none. */
export const keepsMissingRule: ConformanceCheck = ({ definition }) =>
  definition.forms.flatMap((form) =>
    scalesOnForm(definition, form).flatMap((scale) => edgeFindings(definition, form, scale)),
  );

/** An item that does not exist, a value that does not exist, half an answer: all refused together. */
export const refusesStrangers: ConformanceCheck = ({ definition }) =>
  definition.forms.flatMap((form) => {
    const items = itemsOnForm(definition, form);
    const tooHigh = Object.fromEntries(items.map((key) => [key, (definition.items[key]?.range[1] ?? 0) + 1]));
    const checked = checkAnswers(definition, form, { answers: { ...tooHigh, 'no-such-item': 0 } });
    const refused = checked.kind === 'valid' ? 0 : checked.problems.length;
    return refused === items.length + 1
      ? []
      : [{ where: `form ${form}`, what: 'accepts answers that do not exist' }];
  });

function onEachRow(
  definition: InstrumentDefinition,
  check: (form: string, answers: Answers) => readonly ConformanceFinding[],
): readonly ConformanceFinding[] {
  const findings = definition.forms.flatMap((form) =>
    sampleRows(definition, form).flatMap((answers) => check(form, answers)),
  );
  return findings.filter(
    (finding, index) => findings.findIndex((other) => isDeepStrictEqual(other, finding)) === index,
  );
}

function scalesWith(
  results: ReturnType<typeof scoreAnswers>,
  kind: 'scored' | 'not-scorable',
  definition: InstrumentDefinition,
  form: string,
): readonly string[] {
  return Object.entries(results)
    .filter(([scale, result]) => result.kind === kind && !dependsOnGiven(definition, scale, form))
    .map(([scale]) => scale);
}

function dependsOnGiven(definition: InstrumentDefinition, scale: string, form: string): boolean {
  const score = scaleOnForm(definition, scale, form)?.score;
  if (score?.method === 'sum-of-scales')
    return score.scales.some((part) => dependsOnGiven(definition, part, form));
  return score?.method === 'given';
}

function edgeFindings(
  definition: InstrumentDefinition,
  form: string,
  scale: string,
): readonly ConformanceFinding[] {
  const score = scaleOnForm(definition, scale, form)?.score;
  if (score?.method !== 'sum' && score?.method !== 'mean') return [];
  const scorer = compileScorer(definition, form);
  const opened = score.gate === undefined ? {} : openGate(definition, score.gate);
  const kindWith = (count: number) => {
    const answered = score.items.slice(0, count).map((key) => [key, definition.items[key]?.range[1] ?? 0]);
    return scoreAnswers(scorer, { ...opened, ...Object.fromEntries(answered) } as Answers)[scale]?.kind;
  };
  const keepsEdge =
    kindWith(score.minimumAnswered) === 'scored' && kindWith(score.minimumAnswered - 1) === 'not-scorable';
  return keepsEdge
    ? []
    : [{ where: `scale ${scale}`, what: `does not begin at ${score.minimumAnswered} answers` }];
}

/** An answer to the gate that lets the items decide. */
function openGate(
  definition: InstrumentDefinition,
  gate: { readonly item: string; readonly equals: number },
): Answers {
  const [lowest, highest] = definition.items[gate.item]?.range ?? [0, 0];
  return { [gate.item]: gate.equals === highest ? lowest : highest };
}
