import type { Problem } from '@trefzeker/shared';
import type { UncheckedInstrument } from '../definition.js';
import type { Path } from './problem.js';
import { problem } from './problem.js';

/** Whether the answers that have a label are answers that exist, and have it in one place. */
export function checkResponses({ items, responseSets = {} }: UncheckedInstrument): readonly Problem[] {
  return Object.entries(items).flatMap(([key, { range, options, responses }]) => {
    const path = ['items', key];
    const set =
      responses !== undefined && Object.hasOwn(responseSets, responses) ? responseSets[responses] : undefined;
    return [
      ...strangers(Object.keys(options ?? {}), range, [...path, 'options']),
      ...strangers(Object.keys(set ?? {}), range, [...path, 'responses']),
      ...(responses !== undefined && set === undefined
        ? [problem.unknown([...path, 'responses'], responses, Object.keys(responseSets))]
        : []),
      ...(options !== undefined && responses !== undefined
        ? [problem.rule([...path, 'responses'], OPTIONS_AND_RESPONSES)]
        : []),
    ];
  });
}

function strangers(
  answers: readonly string[],
  [lowest, highest]: readonly [number, number],
  path: Path,
): readonly Problem[] {
  return answers
    .filter((answer) => Number(answer) < lowest || Number(answer) > highest)
    .map((answer) => problem.outOfRange([...path, answer], [lowest, highest]));
}

const OPTIONS_AND_RESPONSES = {
  code: 'options-and-responses',
  nl: 'Deze vraag heeft eigen antwoorden en ook een gedeelde antwoordlijst.',
  en: 'This item has answers of its own and a shared response set too.',
  hint: {
    nl: 'Kies er één: haal "options" of "responses" weg.',
    en: 'Choose one: take "options" or "responses" away.',
  },
};
