import type { Problem } from '@trefzeker/shared';
import type { UncheckedInstrument } from '../definition.js';
import { checkCondition } from './check-condition.js';
import { problem } from './problem.js';

/** Signals look at what is there; a scale falls back on another one of the same forms. */
export function checkSignals(definition: UncheckedInstrument): readonly Problem[] {
  const { signals = {}, notes = {}, forms, examples } = definition;
  const unknownForms = (used: readonly string[] | undefined, path: readonly string[]) =>
    (used ?? [])
      .filter((form) => !forms.includes(form))
      .map((form) => problem.unknown([...path, 'forms'], form, forms));
  return [
    ...Object.entries(signals).flatMap(([key, signal]) => [
      ...checkCondition(definition, signal.when, ['signals', key, 'when']),
      ...unknownForms(signal.forms, ['signals', key]),
    ]),
    ...Object.entries(notes).flatMap(([key, note]) => unknownForms(note.forms, ['notes', key])),
    ...fallbackProblems(definition),
    ...examples.flatMap((example, index) =>
      (example.signals ?? [])
        .filter((key) => !Object.hasOwn(signals, key))
        .map((key) => problem.unknown(['examples', index, 'signals'], key, Object.keys(signals))),
    ),
  ];
}

function fallbackProblems({ scales, forms }: UncheckedInstrument): readonly Problem[] {
  return Object.entries(scales).flatMap(([key, scale]) => {
    const { fallback } = scale;
    if (fallback === undefined) return [];
    const path = ['scales', key, 'fallback'];
    const other = Object.hasOwn(scales, fallback) ? scales[fallback] : undefined;
    if (other === undefined || fallback === key) {
      return [
        problem.unknown(
          path,
          fallback,
          Object.keys(scales).filter((each) => each !== key),
        ),
      ];
    }
    return (scale.forms ?? forms)
      .filter((form) => !(other.forms ?? forms).includes(form))
      .map((form) => problem.notOnForm(path, fallback, form));
  });
}
