import type { InstrumentDefinition } from '../sdk/definition.js';
import type { ItemRule } from '../sdk/score-rule.js';
import { askedItems } from './asked-items.js';
import { scaleOnForm, scalesOnForm } from './scale-on-form.js';

type Answers = Readonly<Record<string, number>>;

/** How far the questions of one scale are answered. */
export interface ScaleCompleteness {
  readonly scale: string;
  /** Its questions that are asked now, of its parts when it is made of scales. */
  readonly asked: readonly string[];
  /** Those among them without an answer. */
  readonly open: readonly string[];
  /** How many more answers a score needs, 0 for none; null where a rule of its own decides. */
  readonly lacking: number | null;
}

/** How far a form is filled in. Zero is an answer; what is not asked is not open. */
export interface FormCompleteness {
  readonly asked: readonly string[];
  readonly open: readonly string[];
  readonly scales: readonly ScaleCompleteness[];
}

/**
 * How far a form is filled in, as a whole and for each scale, in the definition's order.
 *
 * @param answers - Checked answers by item; one to a question that is not asked counts for nothing.
 * @example formCompleteness(sdq, 'parent', { '3': 0, '8': 1 }).scales[0].lacking // 1: three of five are needed
 */
export function formCompleteness(
  definition: InstrumentDefinition,
  form: string,
  answers: Answers,
): FormCompleteness {
  const asked = askedItems(definition, form, answers);
  const open = asked.filter((key) => !Object.hasOwn(answers, key));
  const ofScale = (scale: string): ScaleCompleteness => {
    const items = new Set(itemsBehind(definition, form, scale));
    return {
      scale,
      asked: asked.filter((key) => items.has(key)),
      open: open.filter((key) => items.has(key)),
      lacking: lackingIn(definition, form, { scale, answers, asked: new Set(asked) }),
    };
  };
  return { asked, open, scales: scalesOnForm(definition, form).map(ofScale) };
}

/** Every item that a scale looks at, the gate before it included. */
function itemsBehind(definition: InstrumentDefinition, form: string, scale: string): readonly string[] {
  const rule = scaleOnForm(definition, scale, form)?.score;
  if (rule === undefined || rule.method === 'given') return [];
  if (rule.method === 'sum-of-scales') {
    return rule.scales.flatMap((part) => itemsBehind(definition, form, part));
  }
  const gate = rule.method === 'scorer' ? undefined : rule.gate;
  return gate === undefined ? rule.items : [gate.item, ...rule.items];
}

interface Looked {
  readonly scale: string;
  readonly answers: Answers;
  readonly asked: ReadonlySet<string>;
}

function lackingIn(definition: InstrumentDefinition, form: string, looked: Looked): number | null {
  const rule = scaleOnForm(definition, looked.scale, form)?.score;
  if (rule === undefined || rule.method === 'given' || rule.method === 'scorer') return null;
  if (rule.method !== 'sum-of-scales') return lackingItems(rule, looked);
  const parts = rule.scales.map((scale) => lackingIn(definition, form, { ...looked, scale }));
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

function lackingItems({ items, gate, minimumAnswered }: ItemRule, { answers, asked }: Looked): number {
  const gateAnswer = gate === undefined ? undefined : answers[gate.item];
  if (gate !== undefined && gateAnswer === undefined) return 1;
  if (gate !== undefined && gateAnswer === gate.equals) return 0;
  const answered = items.filter((key) => asked.has(key) && Object.hasOwn(answers, key)).length;
  return Math.max(0, minimumAnswered - answered);
}
