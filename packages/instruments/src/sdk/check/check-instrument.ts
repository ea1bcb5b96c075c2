import type { Problem } from '@trefzeker/shared';
import type { UncheckedInstrument } from '../definition.js';
import { checkAsking } from './check-asking.js';
import { checkExample } from './check-example.js';
import { checkResponses } from './check-responses.js';
import { checkRule } from './check-rule.js';
import { checkSignals } from './check-signals.js';
import { circleProblems } from './circle-problems.js';
import type { Path } from './problem.js';
import { duplicates, isOrdered, problem } from './problem.js';

/**
 * What a shape cannot say of an instrument: whether the parts fit each other. All problems come
 * together; an empty list means that it can be scored.
 */
export function checkInstrument(definition: UncheckedInstrument): readonly Problem[] {
  return [
    ...checkForms(definition),
    ...checkItems(definition),
    ...checkResponses(definition),
    ...checkAsking(definition),
    ...checkScales(definition),
    ...unknownOf(definition.outcomeScales, definition.scales, ['outcomeScales']),
    ...circleProblems(definition),
    ...checkSignals(definition),
    ...definition.examples.flatMap((example, index) =>
      checkExample(definition, example, ['examples', index]),
    ),
  ];
}

function checkForms({ forms, ageRange, ageRangeByForm = {} }: UncheckedInstrument): readonly Problem[] {
  return [
    ...(forms.length === 0 ? [problem.empty(['forms'])] : []),
    ...duplicates(forms).map((form) => problem.twice(['forms'], form)),
    ...(isOrdered(ageRange) ? [] : [problem.rangeReversed(['ageRange'])]),
    ...Object.keys(ageRangeByForm)
      .filter((form) => !forms.includes(form))
      .map((form) => problem.unknown(['ageRangeByForm', form], form, forms)),
  ];
}

function checkItems({ items, forms }: UncheckedInstrument): readonly Problem[] {
  return Object.entries(items).flatMap(([key, item]) => {
    const path = ['items', key];
    return [
      ...(isOrdered(item.range) ? [] : [problem.rangeReversed([...path, 'range'])]),
      ...unknownForms(item.forms, forms, path),
    ];
  });
}

function checkScales(definition: UncheckedInstrument): readonly Problem[] {
  return Object.entries(definition.scales).flatMap(([key, scale]) => {
    const path = ['scales', key];
    const onForms = scale.forms ?? definition.forms;
    const shared = onForms.filter((form) => scale.scoreByForm?.[form] === undefined);
    return [
      ...duplicates(scale.purposes).map((purpose) => problem.twice([...path, 'purposes'], purpose)),
      ...unknownForms(scale.forms, definition.forms, path),
      ...unknownForms(Object.keys(scale.scoreByForm ?? {}), onForms, path),
      ...checkRule(definition, scale, { path, forms: shared, level: scale.level }),
      ...Object.entries(scale.scoreByForm ?? {}).flatMap(([form, rule]) =>
        rule === undefined
          ? []
          : checkRule(definition, rule, {
              path: [...path, 'scoreByForm', form],
              forms: [form],
              level: scale.level,
            }),
      ),
    ];
  });
}

function unknownForms(
  used: readonly string[] | undefined,
  known: readonly string[],
  path: Path,
): readonly Problem[] {
  return (used ?? [])
    .filter((form) => !known.includes(form))
    .map((form) => problem.unknown([...path, 'forms'], form, known));
}

function unknownOf(
  used: readonly string[],
  known: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Problem[] {
  return used
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => problem.unknown(path, key, Object.keys(known)));
}
