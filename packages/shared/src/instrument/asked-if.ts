/** Whole-number answers by item; a key that is not there is not answered. Zero is an answer. */
export type ItemAnswers = Readonly<Record<string, number>>;

/** A condition on one answer. Bounds are inclusive; `is` lists the answers that count. */
export type ItemCondition<Item extends string = string> =
  | { readonly item: Item; readonly is: readonly number[] }
  | { readonly item: Item; readonly atLeast: number }
  | { readonly item: Item; readonly atMost: number }
  | { readonly item: Item; readonly answered: boolean };

/** What may stand before a question: other answers, never a score. */
export type AskedIf<Item extends string = string> =
  | ItemCondition<Item>
  | { readonly all: readonly AskedIf<Item>[] }
  | { readonly any: readonly AskedIf<Item>[] }
  | { readonly not: AskedIf<Item> };

/**
 * Whether a question is asked. What was not answered makes every comparison false; `not` turns that round.
 *
 * @example isAskedBy({ item: 'difficulties', atLeast: 1 }, { difficulties: 0 }) // false
 */
export function isAskedBy(condition: AskedIf, answers: ItemAnswers): boolean {
  if ('all' in condition) return condition.all.every((part) => isAskedBy(part, answers));
  if ('any' in condition) return condition.any.some((part) => isAskedBy(part, answers));
  if ('not' in condition) return !isAskedBy(condition.not, answers);
  return itemHolds(condition, answers);
}

/** Whether the answer to one item is as a condition wants it; one that was not given fits no comparison. */
export function itemHolds(condition: ItemCondition, answers: ItemAnswers): boolean {
  const answer = Object.hasOwn(answers, condition.item) ? answers[condition.item] : undefined;
  if ('answered' in condition) return condition.answered === (answer !== undefined);
  if (answer === undefined) return false;
  if ('is' in condition) return condition.is.includes(answer);
  return 'atLeast' in condition ? answer >= condition.atLeast : answer <= condition.atMost;
}
