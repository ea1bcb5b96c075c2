import type { ExampleReport } from '@trefzeker/shared';
import type { Subject } from '../conformance/subject.js';
import { examplesComeTrue, workedResults } from '../conformance/example-check.js';

/** Every worked example of an instrument, with what was expected and what came out. */
export function workedExamples(subject: Subject): readonly ExampleReport[] {
  const { key: instrument, edition, examples } = subject.definition;
  return examples.map((example) => {
    const results = workedResults(subject, example) ?? {};
    const only = { ...subject, definition: { ...subject.definition, examples: [example] } };
    return {
      ...{ instrument, edition, title: example.title, form: example.form },
      isTrue: examplesComeTrue(only).length === 0,
      scales: Object.entries(example.scores).flatMap(([scale, expected]) => {
        const result = results[scale];
        const actual = result === undefined ? null : result.kind === 'scored' ? result.raw : result.kind;
        return expected === undefined ? [] : [{ scale, expected, actual }];
      }),
    };
  });
}
