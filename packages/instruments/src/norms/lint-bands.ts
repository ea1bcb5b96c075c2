import type { ScaleNorm } from '../sdk/index.js';
import { BAND_WORDS } from './band-words.js';
import type { NormFinding, Path } from './norm-finding.js';
import { error } from './norm-finding.js';

type Bands = NonNullable<ScaleNorm['bands']>;

/**
 * Bands speak of every score once: none before the first, after the last or between two, none in two
 * bands, and no band without a score.
 *
 * @param range - Lowest and highest score, raw or T.
 */
export function lintBands(
  bands: Bands,
  [lowest, highest]: readonly [number, number],
  path: Path,
): readonly NormFinding[] {
  const [first] = bands;
  const end = bands.at(-1)?.upTo ?? Number.POSITIVE_INFINITY;
  return [
    ...(first !== undefined && first.from > lowest
      ? [error([...path, 0], BAND_WORDS.notCovered(lowest, first.from))]
      : []),
    ...bands.flatMap((band, index) => lintBand(band, { lowest, highest, path: [...path, index] })),
    ...bands.slice(1).flatMap((band, index) => lintJoint(bands[index], band, [...path, index + 1])),
    ...(end <= highest ? [error([...path, bands.length - 1], BAND_WORDS.notCovered(end, highest))] : []),
  ];
}

function lintBand(
  { key, from, upTo }: Bands[number],
  { lowest, highest, path }: { readonly lowest: number; readonly highest: number; readonly path: Path },
): readonly NormFinding[] {
  const isEmpty = from > highest || (upTo !== null && (upTo <= lowest || upTo <= from));
  return isEmpty ? [error(path, BAND_WORDS.never(key, [lowest, highest]))] : [];
}

function lintJoint(
  before: Bands[number] | undefined,
  after: Bands[number],
  path: Path,
): readonly NormFinding[] {
  const end = before?.upTo ?? Number.POSITIVE_INFINITY;
  if (end === after.from) return [];
  return [
    end < after.from
      ? error(path, BAND_WORDS.gap(end, after.from))
      : error(path, BAND_WORDS.overlap(after.from, after.key)),
  ];
}
