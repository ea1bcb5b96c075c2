import type { Problem } from '@trefzeker/shared';
import type { AskedIf } from '../condition.js';
import type { UncheckedInstrument } from '../definition.js';
import { checkCondition, itemsIn } from './check-condition.js';
import type { Path } from './problem.js';
import { duplicates, problem } from './problem.js';

/** Whether the groups and the conditions before questions can be followed on every form. */
export function checkAsking(definition: UncheckedInstrument): readonly Problem[] {
  const { items, groups = {} } = definition;
  return [
    ...Object.entries(items).flatMap(([key, { askedIf }]) =>
      checkAskedIf(definition, { askedIf, asked: [key], path: ['items', key, 'askedIf'] }),
    ),
    ...Object.entries(groups).flatMap(([key, group]) => [
      ...(group.items.length === 0 ? [problem.empty(['groups', key, 'items'])] : []),
      ...group.items
        .filter((item) => !Object.hasOwn(items, item))
        .map((item) => problem.unknown(['groups', key, 'items'], item, Object.keys(items))),
      ...checkAskedIf(definition, {
        askedIf: group.askedIf,
        asked: group.items,
        path: ['groups', key, 'askedIf'],
      }),
    ]),
    ...duplicates(Object.values(groups).flatMap((group) => group.items)).map((item) =>
      problem.twice(['groups'], item),
    ),
    ...circles(definition),
  ];
}

interface Asking {
  readonly askedIf: AskedIf | undefined;
  /** Items that are asked only if it holds. */
  readonly asked: readonly string[];
  readonly path: Path;
}

function checkAskedIf(definition: UncheckedInstrument, { askedIf, asked, path }: Asking): readonly Problem[] {
  if (askedIf === undefined) return [];
  const problems = checkCondition(definition, askedIf, path);
  if (problems.length > 0) return problems;
  return itemsIn(askedIf).flatMap((needed) =>
    formsOf(definition, asked)
      .filter((form) => !formsOf(definition, [needed]).includes(form))
      .map((form) => problem.notOnForm(path, needed, form)),
  );
}

/** Forms that have one of the items. */
function formsOf({ items, forms }: UncheckedInstrument, keys: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => items[key]?.forms ?? forms))];
}

/** Questions that wait for each other: none of them is ever asked. */
function circles(definition: UncheckedInstrument): readonly Problem[] {
  const needs = needsOf(definition);
  const waitsForItself = (start: string): boolean => {
    const seen = new Set<string>();
    const visit = (key: string): boolean =>
      (needs.get(key) ?? []).some((next) => {
        if (next === start) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return visit(next);
      });
    return visit(start);
  };
  return [...needs.keys()]
    .filter(waitsForItself)
    .map((key) => problem.rule(['items', key, 'askedIf'], WAITS_FOR_ITSELF));
}

/** By item: the items whose answers decide whether it is asked. */
function needsOf({ items, groups = {} }: UncheckedInstrument): ReadonlyMap<string, readonly string[]> {
  const own = Object.entries(items).map(([key, { askedIf }]) => {
    const byGroup = Object.values(groups)
      .filter((group) => group.items.includes(key))
      .map((group) => group.askedIf);
    const all = [askedIf, ...byGroup].flatMap((one) => (one === undefined ? [] : itemsIn(one)));
    return [key, all] as const;
  });
  return new Map(own);
}

const WAITS_FOR_ITSELF = {
  code: 'asked-in-a-circle',
  nl: 'Of deze vraag wordt gesteld, hangt van haar eigen antwoord af.',
  en: 'Whether this item is asked depends on its own answer.',
  hint: {
    nl: 'Haal één van de voorwaarden ("askedIf") uit de kring weg.',
    en: 'Take one of the conditions ("askedIf") out of the circle.',
  },
};
