import type { Problem } from '@trefzeker/shared';
import { checkDirections, checkNormSetAgainst } from '../sdk/check/check-norm-set.js';
import type { ChangePolicy, InstrumentDefinition, NormSet } from '../sdk/index.js';
import type { PluginContent } from './read-plugin.js';
import { loadProblem } from './rejected.js';

/** What is there already when a plug-in comes in. */
export interface Shelf {
  readonly definitions: readonly InstrumentDefinition[];
  readonly normSets: readonly NormSet[];
  readonly policies: readonly ChangePolicy[];
}

/** Why a plug-in does not fit what is there: a key and number that is taken, norms of nothing. */
export function shelfProblems(shelf: Shelf, content: PluginContent): readonly Problem[] {
  const definitions = [...shelf.definitions, ...content.definitions];
  return [
    ...taken(
      'instrument',
      { there: shelf.definitions, coming: content.definitions },
      (one) => `${one.key}@${one.edition}`,
    ),
    ...taken(
      'norms',
      { there: shelf.normSets, coming: content.normSets },
      (one) => `${one.key}@${one.version}`,
    ),
    ...taken(
      'policy',
      { there: shelf.policies, coming: content.policies },
      (one) => `${one.key}@${one.version}`,
    ),
    ...content.normSets.flatMap((set) => normProblems(set, definitions)),
    ...content.texts.flatMap(({ language, bundles }) =>
      Object.keys(bundles)
        .filter((key) => !definitions.some((definition) => definition.key === key))
        .map((key) => loadProblem.unknownInstrumentOfTexts(language, key)),
    ),
  ];
}

/** The shelf with one plug-in more. Norms of a plug-in go before those that were there: see the norm source. */
export function withPlugin(shelf: Shelf, content: PluginContent): Shelf {
  return {
    definitions: [...shelf.definitions, ...content.definitions],
    normSets: [...shelf.normSets, ...content.normSets],
    policies: [...shelf.policies, ...content.policies],
  };
}

function taken<Thing>(
  what: string,
  { there, coming }: { readonly there: readonly Thing[]; readonly coming: readonly Thing[] },
  nameOf: (thing: Thing) => string,
): readonly Problem[] {
  const names = coming.map(nameOf);
  const known = new Set(there.map(nameOf));
  return names
    .filter((name, index) => known.has(name) || names.indexOf(name) < index)
    .map((name) => loadProblem.taken(what, name));
}

function normProblems(set: NormSet, definitions: readonly InstrumentDefinition[]): readonly Problem[] {
  const definition = definitions.find(
    ({ key, edition }) => key === set.instrument && edition === set.edition,
  );
  return definition === undefined
    ? [loadProblem.unknownInstrument(set.key)]
    : [...checkNormSetAgainst(set, definition), ...checkDirections(set, definition)];
}
