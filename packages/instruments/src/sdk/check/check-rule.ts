import type { Problem } from '@trefzeker/shared';
import type { UncheckedInstrument } from '../definition.js';
import type { FormRule, ItemRule, ScorerRule } from '../score-rule.js';
import type { Path } from './problem.js';
import { duplicates, isOrdered, problem } from './problem.js';
import { reachOf } from './reach-of.js';

interface RuleContext {
  /** Of the scale, or of the form's own rule. */
  readonly path: Path;
  /** Forms that score by this rule. */
  readonly forms: readonly string[];
  readonly level: 'ordinal' | 'interval';
}

/** Whether a score rule uses what its forms have, and stays within its range. */
export function checkRule(
  definition: UncheckedInstrument,
  { range, score }: FormRule,
  { path, forms, level }: RuleContext,
): readonly Problem[] {
  if (!isOrdered(range)) return [problem.rangeReversed([...path, 'range'])];
  const at = [...path, 'score'];
  switch (score.method) {
    case 'sum':
    case 'mean': {
      const problems = checkItemRule(definition, score, { path: at, forms, level });
      return problems.length > 0 ? problems : checkReach(definition, { range, score }, path);
    }
    case 'sum-of-scales': {
      const problems = checkParts(definition, score.scales, { path: [...at, 'scales'], forms, level });
      return problems.length > 0
        ? problems
        : forms.flatMap((form) => checkReach(definition, { range, score }, path, form));
    }
    case 'scorer':
      return checkScorerRule(definition, score, { path: at, forms });
    case 'given':
      return [];
  }
}

/** What a scorer makes of the answers is not known here; which items it may look at is. */
function checkScorerRule(
  definition: UncheckedInstrument,
  rule: ScorerRule,
  { path, forms }: Omit<RuleContext, 'level'>,
): readonly Problem[] {
  return [
    ...checkItems(definition, rule.items, { path: [...path, 'items'], forms }),
    ...(rule.notMonotone ?? [])
      .filter((key) => !rule.items.includes(key))
      .map((key) => problem.unknown([...path, 'notMonotone'], key, rule.items)),
  ];
}

/** Items that exist, each once, on every form that uses them. */
function checkItems(
  definition: UncheckedInstrument,
  items: readonly string[],
  { path, forms }: Omit<RuleContext, 'level'>,
): readonly Problem[] {
  const known = Object.keys(definition.items);
  const strangers = items.filter((key) => !known.includes(key));
  if (strangers.length > 0) return strangers.map((key) => problem.unknown(path, key, known));
  return [
    ...(items.length === 0 ? [problem.empty(path)] : []),
    ...duplicates(items).map((key) => problem.twice(path, key)),
    ...offForm(definition, items, { path, forms }),
  ];
}

function offForm(
  definition: UncheckedInstrument,
  items: readonly string[],
  { path, forms }: Omit<RuleContext, 'level'>,
): readonly Problem[] {
  return forms.flatMap((form) =>
    items
      .filter((key) => !(definition.items[key]?.forms ?? [form]).includes(form))
      .map((key) => problem.notOnForm(path, key, form)),
  );
}

function checkItemRule(
  definition: UncheckedInstrument,
  rule: ItemRule,
  context: RuleContext,
): readonly Problem[] {
  const { path, forms, level } = context;
  const used = [...rule.items, ...(rule.gate === undefined ? [] : [rule.gate.item])];
  const known = Object.keys(definition.items);
  const strangers = [...used, ...(rule.reversed ?? [])].filter((key) => !known.includes(key));
  if (strangers.length > 0) return strangers.map((key) => problem.unknown([...path, 'items'], key, known));
  return [
    ...(rule.items.length === 0 ? [problem.empty([...path, 'items'])] : []),
    ...duplicates(rule.items).map((key) => problem.twice([...path, 'items'], key)),
    ...offForm(definition, used, { path: [...path, 'items'], forms }),
    ...ruleConflicts(rule, path, level),
  ];
}

function ruleConflicts(rule: ItemRule, path: Path, level: 'ordinal' | 'interval'): readonly Problem[] {
  const strangers = (rule.reversed ?? []).filter((key) => !rule.items.includes(key));
  const isTooMany = rule.minimumAnswered > rule.items.length || rule.minimumAnswered < 1;
  return [
    ...strangers.map((key) => problem.unknown([...path, 'reversed'], key, rule.items)),
    ...(isTooMany ? [problem.outOfRange([...path, 'minimumAnswered'], [1, rule.items.length])] : []),
    ...(level === 'ordinal' && rule.method === 'mean'
      ? [problem.rule([...path, 'method'], MEAN_OF_ORDINAL)]
      : []),
    ...(rule.recode !== undefined && (rule.reversed ?? []).length > 0
      ? [problem.rule([...path, 'recode'], RECODE_AND_REVERSE)]
      : []),
  ];
}

const MEAN_OF_ORDINAL = {
  code: 'mean-of-ordinal',
  nl: 'Van een ordinale schaal bestaat geen gemiddelde.',
  en: 'An ordinal scale has no mean.',
  hint: {
    nl: 'Kies een andere scoreregel. Is de afstand tussen antwoorden wel gelijk, maak "level" dan "interval".',
    en: 'Choose another score rule. If the distance between answers is equal after all, make "level" "interval".',
  },
};
const RECODE_AND_REVERSE = {
  code: 'recode-and-reverse',
  nl: 'Hercoderen en omkeren gaan niet samen.',
  en: 'Recoding and reversing do not go together.',
  hint: {
    nl: 'Zet de omkering in "recode" en haal "reversed" weg.',
    en: 'Write the reversal into "recode" and take "reversed" away.',
  },
};

function checkParts(
  definition: UncheckedInstrument,
  parts: readonly string[],
  { path, forms }: RuleContext,
): readonly Problem[] {
  const known = Object.keys(definition.scales);
  const strangers = parts.filter((key) => !known.includes(key));
  if (strangers.length > 0) return strangers.map((key) => problem.unknown(path, key, known));
  return [
    ...(parts.length === 0 ? [problem.empty(path)] : []),
    ...duplicates(parts).map((key) => problem.twice(path, key)),
    ...forms.flatMap((form) =>
      parts
        .filter((key) => !(definition.scales[key]?.forms ?? [form]).includes(form))
        .map((key) => problem.notOnForm(path, key, form)),
    ),
  ];
}

function checkReach(
  definition: UncheckedInstrument,
  { range, score }: FormRule,
  path: Path,
  form?: string,
): readonly Problem[] {
  const reach = reachOf(definition, score, form);
  if (reach === null || (reach[0] === range[0] && reach[1] === range[1])) return [];
  return [problem.scoreLeavesRange([...path, 'range'], reach)];
}
