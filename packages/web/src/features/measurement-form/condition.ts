/** What may stand before a question, as the API gives it: see docs/graphql.md. */
export type AskedIf =
  | { readonly item: string; readonly is: readonly number[] }
  | { readonly item: string; readonly atLeast: number }
  | { readonly item: string; readonly atMost: number }
  | { readonly item: string; readonly answered: boolean }
  | { readonly all: readonly AskedIf[] }
  | { readonly any: readonly AskedIf[] }
  | { readonly not: AskedIf };

/** Whole-number answers by item; a key that is not there is not answered. Zero is an answer. */
export type Answers = Readonly<Record<string, number>>;

/** The API checked every condition when the instrument was loaded. */
export function readCondition(json: string): AskedIf {
  return JSON.parse(json) as AskedIf;
}

/** Whether a condition holds. What was not answered makes every comparison false. */
export function holds(condition: AskedIf, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const answer = answers[condition.item];
  if ('answered' in condition) return condition.answered === (answer !== undefined);
  if (answer === undefined) return false;
  if ('is' in condition) return condition.is.includes(answer);
  return 'atLeast' in condition ? answer >= condition.atLeast : answer <= condition.atMost;
}
