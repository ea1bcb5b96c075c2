import { isAskedBy } from '@trefzeker/shared';
import type { ItemAnswers } from '@trefzeker/shared';
import type { FormDefinition, FormItem, FormPart } from './form-definition.js';

/** The parts with the questions that are asked, given what was answered so far; empty parts are left out. */
export function askedParts({ parts }: FormDefinition, answers: ItemAnswers): readonly FormPart[] {
  const counted = withoutUnasked(parts, answers);
  return parts
    .map((part) => ({ ...part, items: part.items.filter((item) => isAsked(part, item, counted)) }))
    .filter(({ items }) => items.length > 0);
}

/** The answers that are sent: those to questions that are asked. The others stay where they are. */
export function askedAnswers(definition: FormDefinition, answers: ItemAnswers): ItemAnswers {
  const asked = askedParts(definition, answers).flatMap(({ items }) => items);
  const entries = asked.flatMap(({ key }) => {
    const answer = answers[key];
    return answer === undefined ? [] : [[key, answer] as const];
  });
  return Object.fromEntries(entries);
}

function isAsked(part: FormPart, item: FormItem, answers: ItemAnswers): boolean {
  return [part.askedIf, item.askedIf].every(
    (condition) => condition === null || isAskedBy(condition, answers),
  );
}

/** Takes out answers that nobody asked for, round after round. No condition has a circle, so this ends. */
function withoutUnasked(parts: readonly FormPart[], answers: ItemAnswers): ItemAnswers {
  const asked = new Set(
    parts.flatMap((part) => part.items.filter((item) => isAsked(part, item, answers)).map(({ key }) => key)),
  );
  const left = Object.entries(answers).filter(([key]) => asked.has(key));
  const isSame = left.length === Object.keys(answers).length;
  return isSame ? answers : withoutUnasked(parts, Object.fromEntries(left));
}
