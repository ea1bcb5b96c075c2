import { TO_FILL_IN } from '../../authoring/to-fill-in.js';
import type { NewInstrument } from './new-options.js';

/** Scale that the program in `scorer.ts` computes. */
export const SCORER_SCALE = 'peak';

/** Range of a sum of so many items. */
export function sumRange(
  { answers: [lowest, highest] }: NewInstrument,
  count: number,
): readonly [number, number] {
  return [lowest * count, highest * count];
}

/** Items of each scale: equal parts, in the order of the form. */
export function itemsByScale({ scales, items }: NewInstrument): ReadonlyMap<string, readonly string[]> {
  const at = (index: number) => Math.round((index * items.length) / scales.length);
  return new Map(scales.map((scale, index) => [scale, items.slice(at(index), at(index + 1))]));
}

/** A definition that keeps every promise but those that only its author can. */
export function definitionOf(wanted: NewInstrument): Readonly<Record<string, unknown>> {
  const { key, label, items, answers, forms, scales, author, licence } = wanted;
  return {
    key,
    edition: 1,
    label,
    about: {
      nl: `${label.nl}: een vragenlijst van onszelf.`,
      en: `${label.en}: a questionnaire of our own.`,
    },
    source: {
      citation: author ?? `${TO_FILL_IN} Who made it, the year, and where it can be found.`,
      licence: licence ?? `${TO_FILL_IN} On which terms may it be used?`,
    },
    forms,
    ageRange: wanted.ages,
    responseSets: {
      answers: Object.fromEntries(values(answers).map((value) => [value, bare(String(value))])),
    },
    items: Object.fromEntries(
      items.map((item, index) => [
        item,
        {
          label: { nl: `Vraag ${index + 1}`, en: `Item ${index + 1}` },
          range: answers,
          responses: 'answers',
        },
      ]),
    ),
    scales: scalesOf(wanted),
    outcomeScales: [scales[0]],
    examples: forms.map((form) => exampleFor(form, wanted)),
  };
}

function scalesOf(wanted: NewInstrument): Readonly<Record<string, unknown>> {
  const { direction, hasScorer, items, answers } = wanted;
  const common = { direction, level: 'interval', purposes: ['severity', 'change'] };
  const sums = [...itemsByScale(wanted)].map(([scale, own]) => [
    scale,
    {
      ...{ label: bare(scale), range: sumRange(wanted, own.length), ...common },
      score: { method: 'sum', items: own, minimumAnswered: own.length, missing: 'answered-only' },
    },
  ]);
  const peak = {
    label: { nl: 'Hoogste antwoord', en: 'Highest answer' },
    ...{ range: answers, ...common, level: 'ordinal', score: { method: 'scorer', items } },
  };
  return Object.fromEntries([...sums, ...(hasScorer ? [[SCORER_SCALE, peak]] : [])]) as Record<
    string,
    unknown
  >;
}

/** The lowest answers but for the first item, which has the highest: worked out here, by hand in the README. */
function exampleFor(form: string, wanted: NewInstrument): object {
  const [lowest, highest] = wanted.answers;
  const [first] = wanted.items;
  const answers = Object.fromEntries(wanted.items.map((item) => [item, item === first ? highest : lowest]));
  const scores = [...itemsByScale(wanted)].map(([scale, own]) => {
    const top = first !== undefined && own.includes(first) ? highest - lowest : 0;
    return [scale, lowest * own.length + top];
  });
  return {
    title: `Only the first question at its highest (${form})`,
    form,
    answers,
    scores: Object.fromEntries([...scores, ...(wanted.hasScorer ? [[SCORER_SCALE, highest]] : [])]) as object,
  };
}

function values([lowest, highest]: readonly [number, number]): readonly number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
}

function bare(text: string): { readonly nl: string; readonly en: string } {
  return { nl: text, en: text };
}
