import type { Problem } from '@trefzeker/shared';
import { scaleOnForm } from '../scoring/scale-on-form.js';
import { checkDirections, checkNormSet, checkNormSetAgainst } from '../sdk/check/check-norm-set.js';
import type { InstrumentDefinition, NormSet, ScaleNorm } from '../sdk/index.js';
import { lintBands } from './lint-bands.js';
import { lintCoverage } from './lint-coverage.js';
import { lintSaidTwice } from './lint-said-twice.js';
import { lintTTable, T_RANGE } from './lint-t-table.js';
import { lintValues } from './lint-values.js';
import type { NormFinding, Path } from './norm-finding.js';
import { possibleScores } from './possible-scores.js';

/**
 * Everything that is wrong with a norm set, and everything that it honestly leaves out: for the
 * methodologist who writes or reviews it. Pure; a draft may be as broken as it likes.
 *
 * @returns Errors, which must be gone before it is published, and notes, which a reviewer should read.
 */
export function lintNormSet(set: NormSet, definition: InstrumentDefinition): readonly NormFinding[] {
  return [
    ...checkNormSet(set).map(asError),
    ...checkNormSetAgainst(set, definition).map(asError),
    ...checkDirections(set, definition).map(asError),
    ...lintNorms(set, definition),
  ];
}

/** What the contract does not say already: whether every person and score is spoken of once, by numbers that can be. */
export function lintNorms(set: NormSet, definition: InstrumentDefinition): readonly NormFinding[] {
  return [
    ...(set.status === 'published' || set.status === 'retired' ? [] : [notPublished(set)]),
    ...set.norms.flatMap((norm, index) => lintRow(norm, definition, ['norms', index])),
    ...lintSaidTwice(set),
    ...lintCoverage(set, definition),
  ];
}

function lintRow(norm: ScaleNorm, definition: InstrumentDefinition, path: Path): readonly NormFinding[] {
  const raw = scaleOnForm(definition, norm.scale, norm.group.form)?.range;
  const range = norm.metric === 't' ? T_RANGE : raw;
  if (range === undefined) return [];
  const scores = norm.metric === 't' ? null : possibleScores(definition, norm.scale, norm.group.form);
  return [
    ...(norm.bands === undefined ? [] : lintBands(norm.bands, range, [...path, 'bands'])),
    ...(norm.tTable === undefined ? [] : lintTTable(norm.tTable, scores, [...path, 'tTable'])),
    ...lintValues(norm, { range, scores, path }),
  ];
}

function notPublished({ status }: NormSet): NormFinding {
  return {
    path: ['status'],
    code: 'norms-not-published',
    severity: 'note',
    message: {
      nl: `De status is “${status}”: deze normen geven nog geen normscore en geen klasse.`,
      en: `The status is "${status}": these norms give no norm score and no class yet.`,
    },
    hint: {
      nl: 'Zijn ze nagekeken? Zet dan "status": "published".',
      en: 'Were they reviewed? Then set "status": "published".',
    },
  };
}

function asError(problem: Problem): NormFinding {
  return { ...problem, severity: 'error' };
}
