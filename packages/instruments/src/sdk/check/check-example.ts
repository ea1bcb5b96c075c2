import type { Problem } from '@trefzeker/shared';
import type { UncheckedInstrument, WorkedExample } from '../definition.js';
import type { Path } from './problem.js';
import { problem } from './problem.js';

/** Whether a worked example uses forms, items and scales that exist; whether it comes true is scored elsewhere. */
export function checkExample(
  { forms, items, scales }: UncheckedInstrument,
  example: WorkedExample,
  path: Path,
): readonly Problem[] {
  const strangers = (part: 'answers' | 'given' | 'scores', known: Readonly<Record<string, unknown>>) =>
    Object.keys(example[part] ?? {})
      .filter((key) => !Object.hasOwn(known, key))
      .map((key) => problem.unknown([...path, part, key], key, Object.keys(known)));
  return [
    ...(forms.includes(example.form) ? [] : [problem.unknown([...path, 'form'], example.form, forms)]),
    ...strangers('answers', items),
    ...strangers('given', scales),
    ...strangers('scores', scales),
  ];
}
