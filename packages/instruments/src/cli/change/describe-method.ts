import { reasonLabel } from '@trefzeker/shared';
import { type ChangeNumber, lackOf } from '../../scoring/change-numbers.js';
import { standardErrorOfDifference } from '../../scoring/standard-error-of-difference.js';
import type { ChangeMethod } from '../../sdk/change-policy.js';
import type { ChangeOptions } from './change-options.js';
import type { ChangeBasis } from './find-basis.js';
import { FLAG_OF, needsOf } from './method-flags.js';
import { rounded } from './rounded.js';

interface Wording {
  readonly name: string;
  /** Which scores of the file it comes from. */
  readonly scores: string;
}

const WORDS: Readonly<Record<ChangeNumber, Wording>> = {
  standardDeviation: { name: 'standard deviation', scores: 'start scores' },
  reliability: { name: 'reliability', scores: '' },
  reliabilityAfter: { name: 'reliability at the end', scores: '' },
  meanBefore: { name: 'mean at the start', scores: 'start scores' },
  meanAfter: { name: 'mean at the end', scores: 'end scores' },
  standardDeviationAfter: { name: 'standard deviation at the end', scores: 'end scores' },
  correlation: { name: 'correlation of start and end', scores: 'scores' },
  percent: { name: 'percentage', scores: '' },
  minimalDifference: { name: 'minimal difference', scores: '' },
};

/** The numbers that the method was made of, or why the file does not give them. */
export function describeMethod(options: ChangeOptions, basis: ChangeBasis): string {
  const needs = needsOf(options.method);
  const lacking = needs.find((need) => lackOf(basis.parameters, [need]) !== null);
  if (lacking !== undefined) return describeLack(lacking, basis.completePairs);
  const numbers = needs.map((need) => describeNumber(need, options, basis));
  return `${options.method}: ${[...numbers, BOUNDS[options.method](basis)].join(', ')}${whyNone(basis)}`;
}

function describeLack(need: ChangeNumber, completePairs: number): string {
  const why =
    completePairs < 2
      ? 'it takes at least 2 complete pairs'
      : `the ${WORDS[need].scores} of its ${completePairs} complete pairs do not differ`;
  return `No ${WORDS[need].name} can be had from the file: ${why}. Give --${FLAG_OF[need]}.`;
}

function describeNumber(need: ChangeNumber, { given }: ChangeOptions, basis: ChangeBasis): string {
  const { name, scores } = WORDS[need];
  const value = `${name} ${rounded(basis.parameters[need] ?? 0)}`;
  if (scores === '') return value;
  return given[need] === undefined
    ? `${value} (from the ${scores} of ${basis.completePairs} complete pairs)`
    : `${value} (as given)`;
}

const byCriterion = ({ parameters: { criterion } }: ChangeBasis) =>
  `criterion ${criterion}; a reliable change is an RCI beyond it.`;

/** From where on a change counts. Only JT can say it in points, whatever the start. */
const BOUNDS: Readonly<Record<ChangeMethod, (basis: ChangeBasis) => string>> = {
  JT: inPoints,
  GLN: byCriterion,
  HLL: byCriterion,
  EN: byCriterion,
  NK: byCriterion,
  HA: byCriterion,
  percentage: () => 'of the start; more than that is a change. There is no RCI.',
  anchor: () => 'in points; more than that is a change. There is no RCI.',
  cutoff: () => 'a change is a step from one side of the cut-off to the other. There is no RCI.',
};

function inPoints({ parameters: { standardDeviation, reliability, criterion } }: ChangeBasis): string {
  const error = standardErrorOfDifference(standardDeviation ?? 0, reliability ?? 0);
  return `standard error of the difference ${rounded(error)}; a reliable change is more than ${rounded(criterion * error)} points.`;
}

/** All numbers are there, and still there is no index. A cut-off that is missing has a line of its own. */
function whyNone({ rule }: ChangeBasis): string {
  if (rule.kind === 'ready' || rule.reason === 'no-cut-off') return '';
  return ` No row has a class: ${reasonLabel(rule.reason).en.toLowerCase()}.`;
}
