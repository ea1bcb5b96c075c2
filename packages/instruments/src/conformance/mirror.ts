import type { Direction } from '@trefzeker/shared';
import type { ChangeRule } from '../scoring/change-rule.js';
import { makeChangeRule } from '../scoring/change-rule.js';
import { cutOff } from '../scoring/cut-off.js';
import type { MeanSd, ScaleNorm } from '../sdk/index.js';

export function opposite(direction: Direction): Direction {
  return direction === 'higher-is-better' ? 'lower-is-better' : 'higher-is-better';
}

/** The same norm on a scale that counts the other way round: what lay low in its range lies high. */
export function mirrored(norm: ScaleNorm, [lowest, highest]: readonly [number, number]): ScaleNorm {
  const turn = (value: number) => lowest + highest - value;
  const turnGroup = (group: MeanSd): MeanSd => ({ ...group, mean: turn(group.mean) });
  const { functional, clinical, namedCutOffs } = norm;
  return {
    ...norm,
    ...(functional === undefined ? {} : { functional: turnGroup(functional) }),
    ...(clinical === undefined ? {} : { clinical: turnGroup(clinical) }),
    ...(namedCutOffs === undefined
      ? {}
      : {
          namedCutOffs: Object.fromEntries(
            Object.entries(namedCutOffs).map(([name, bound]) => [
              name,
              { ...bound, value: turn(bound.value) },
            ]),
          ),
        }),
  };
}

/**
 * The rules of change that a norm can carry, one for each cut-off that it gives, with the criterion
 * and the clinical start of Jacobson and Truax; a norm without cut-off still has an RCI.
 */
export function rulesOf(norm: ScaleNorm, direction: Direction): readonly ChangeRule[] {
  const bounds = [
    ...(['a', 'b', 'c'] as const).map((kind) =>
      cutOff(kind, {
        direction,
        functional: groupOf(norm.functional),
        clinical: groupOf(norm.clinical),
      }),
    ),
    ...Object.values(norm.namedCutOffs ?? {}).map(({ value }) => value),
  ];
  return bounds.map((bound) =>
    makeChangeRule({
      method: 'JT',
      direction,
      criterion: 1.96,
      standardDeviation: norm.changeSd?.sd ?? norm.functional?.sd ?? null,
      reliability: norm.reliability?.value ?? null,
      cutOff: bound,
      requireClinicalStart: true,
    }),
  );
}

function groupOf(group: MeanSd | undefined): { mean: number; standardDeviation: number } | null {
  return group === undefined ? null : { mean: group.mean, standardDeviation: group.sd };
}
