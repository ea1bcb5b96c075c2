import type { Direction } from '@trefzeker/shared';
import { classifyChange } from '../scoring/classify-change.js';
import { makeChangeRule } from '../scoring/change-rule.js';
import { scaleOnForm } from '../scoring/scale-on-form.js';
import { checkNormSetAgainst } from '../sdk/check/check-norm-set.js';
import { groupsContradict } from '../sdk/check/groups-contradict.js';
import type { NormSet, ScaleNorm } from '../sdk/index.js';
import type { ConformanceCheck, ConformanceFinding, Subject } from './subject.js';

/** Norm sets are of this edition and name scales and forms that it has. */
export const normsBelong: ConformanceCheck = ({ definition, norms }) =>
  norms.flatMap((set) => [
    ...(set.instrument === definition.key && set.edition === definition.edition
      ? []
      : [{ where: set.key, what: `is for ${set.instrument}, edition ${set.edition}` }]),
    ...checkNormSetAgainst(set, definition).map(({ path, message }) => ({
      where: `${set.key}: ${path.join('.')}`,
      what: message.en,
    })),
  ]);

/** The functional group is better off than the clinical one, and the normal band lies on the better side. */
export const directionFitsNorms: ConformanceCheck = (subject) =>
  eachRow(subject, ({ set, norm, direction }) => {
    const isContrary = groupsContradict(norm, direction) || bandsContradict(norm, direction);
    return isContrary
      ? [{ where: `${set.key}: ${norm.scale}`, what: "says the opposite of the scale's direction" }]
      : [];
  });

/** Bands and tables speak of every score that can occur, and T never falls while raw rises. */
export const normsCoverScores: ConformanceCheck = (subject) =>
  eachRow(subject, ({ set, norm }) => {
    const range = scaleOnForm(subject.definition, norm.scale, norm.group.form)?.range;
    if (range === undefined || norm.metric === 't') return [];
    const where = `${set.key}: ${norm.scale}`;
    return [
      ...(bandsCover(norm, range)
        ? []
        : [{ where, what: `has no band for some scores from ${range[0]} to ${range[1]}` }]),
      ...(tableCovers(norm, range)
        ? []
        : [{ where, what: 'has no T score for some scores, or a T that falls' }]),
    ];
  });

/** No change is an RCI of 0; start and end exchanged turn its sign. */
export const changeIsSymmetric: ConformanceCheck = (subject) =>
  eachRow(subject, ({ set, norm, direction }) => {
    const standardDeviation = norm.changeSd?.sd ?? norm.functional?.sd ?? null;
    const rule = makeChangeRule({
      method: 'JT',
      direction,
      criterion: 1.96,
      standardDeviation,
      reliability: norm.reliability?.value ?? null,
      cutOff: 0,
      requireClinicalStart: false,
    });
    if (rule.kind === 'incomplete') return [];
    const [there, back, none] = [
      classifyChange(3, 8, rule),
      classifyChange(8, 3, rule),
      classifyChange(5, 5, rule),
    ];
    const better = direction === 'higher-is-better' ? there : back;
    const keeps = none.rci === 0 && (there.rci ?? 0) === -(back.rci ?? 0) && (better.rci ?? 0) > 0;
    return keeps
      ? []
      : [{ where: `${set.key}: ${norm.scale}`, what: 'gives a change that depends on its order' }];
  });

interface Row {
  readonly set: NormSet;
  readonly norm: ScaleNorm;
  readonly direction: Direction;
}

function eachRow(
  { definition, norms }: Subject,
  check: (row: Row) => readonly ConformanceFinding[],
): readonly ConformanceFinding[] {
  return norms.flatMap((set) =>
    set.norms.flatMap((norm) => {
      const direction = definition.scales[norm.scale]?.direction;
      return direction === undefined ? [] : check({ set, norm, direction });
    }),
  );
}

function bandsContradict({ bands = [] }: ScaleNorm, direction: Direction): boolean {
  const normal = bands.findIndex(({ key }) => key === 'normal');
  if (normal === -1) return false;
  return normal !== (direction === 'higher-is-better' ? bands.length - 1 : 0);
}

function bandsCover({ bands }: ScaleNorm, [lowest, highest]: readonly [number, number]): boolean {
  if (bands === undefined) return true;
  const end = bands.at(-1)?.upTo;
  return (
    (bands[0]?.from ?? Number.POSITIVE_INFINITY) <= lowest && (end === null || (end ?? lowest) > highest)
  );
}

function tableCovers({ tTable }: ScaleNorm, [lowest, highest]: readonly [number, number]): boolean {
  if (tTable === undefined) return true;
  const scores = new Map(tTable);
  const isWhole = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step).every((raw) =>
    scores.has(raw),
  );
  return isWhole && tTable.every(([, t], index) => index === 0 || t >= (tTable[index - 1]?.[1] ?? t));
}
