import type { NormResult, NormScore, ScaleResult, VersionRef } from '@trefzeker/shared';
import { reasonLabel } from '@trefzeker/shared';
import type { Catalogue } from '../instruments/catalogue.js';
import { toScaleType } from '../instruments/scale.types.js';
import { bandLabel } from '../vocabulary/band-labels.js';
import type { BandInMetric } from './bands.js';
import { bandOfScore } from './bands.js';
import type {
  BandType,
  NormScoreType,
  NormSetRefType,
  NoNormType,
  NotScorableType,
  ScaleScoreType,
  ScoredType,
} from './score.types.js';
import type { ScoredForm } from './trajectory-file.js';

/** Older than the scale, or of a form that does not have it. */
const NOT_ASKED: ScaleResult = { kind: 'not-scorable', reason: 'not-asked', missing: [] };
const NO_SCORE: NormResult = { kind: 'no-norm', reason: 'not-scorable' };

/** One scale of a form. */
export function toScaleScoreType(measured: ScoredForm, key: string, catalogue: Catalogue): ScaleScoreType {
  const { scores, norms, edition, form } = measured;
  const norm = norms[key] ?? NO_SCORE;
  return {
    scale: toScaleType(edition, key, form),
    result: toResultType(scores[key] ?? NOT_ASKED),
    norm:
      norm.kind === 'no-norm' ? toNoNormType(norm.reason) : toNormScoreType(measured, key, norm, catalogue),
  };
}

export function toNormSetRefType(ref: VersionRef, catalogue: Catalogue): NormSetRefType {
  const { key, version, label, population, synthetic } = catalogue.normSet(ref);
  return { key, version, label, population, synthetic };
}

export function toBandType({ key, from, upTo, metric }: BandInMetric): BandType {
  return { key, label: bandLabel(key), metric, from, upTo };
}

function toResultType(result: ScaleResult): ScoredType | NotScorableType {
  if (result.kind === 'scored') return result;
  const { kind, reason, missing } = result;
  return { kind, reason, label: reasonLabel(reason), missing };
}

function toNoNormType(reason: string): NoNormType {
  return { kind: 'no-norm', reason, label: reasonLabel(reason) };
}

function toNormScoreType(
  measured: ScoredForm,
  key: string,
  norm: NormScore,
  catalogue: Catalogue,
): NormScoreType {
  const { kind, t, percentile, normSet } = norm;
  const band = normSet === null ? null : bandOfScore(measured, key, norm, catalogue.normSet(normSet));
  return {
    kind,
    t,
    percentile,
    band: band === null ? null : toBandType(band),
    normSet: normSet === null ? null : toNormSetRefType(normSet, catalogue),
  };
}
