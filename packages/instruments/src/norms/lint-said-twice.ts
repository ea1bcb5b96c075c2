import { isDeepStrictEqual } from 'node:util';
import type { NormGroup, NormSet, ScaleNorm } from '../sdk/index.js';
import type { NormFinding, Words } from './norm-finding.js';
import { error } from './norm-finding.js';

/** What a set may say of one person once only; a second reliability of another kind may stand beside it. */
const ONCE = ['functional', 'clinical', 'changeSd', 'bands', 'tTable', 'linearT'] as const;

/**
 * Rows that say two things of one person: which of them holds would depend on their order. Rows that
 * differ only in the kind of their reliability repeat the rest, and that is fine.
 */
export function lintSaidTwice({ norms }: NormSet): readonly NormFinding[] {
  return norms.flatMap((norm, index) => {
    const earlier = norms.slice(0, index).filter((other) => speaksOfTheSame(other, norm));
    return contradictions(norm, earlier).map((part) => error(['norms', index, part], SAID_TWICE));
  });
}

function contradictions(norm: ScaleNorm, earlier: readonly ScaleNorm[]): readonly string[] {
  const isTwice = (left: unknown, right: unknown) =>
    left !== undefined && right !== undefined && !isDeepStrictEqual(left, right);
  const cutOffs = norm.namedCutOffs ?? {};
  return [
    ...ONCE.filter((part) => earlier.some((other) => isTwice(other[part], norm[part]))),
    ...(Object.entries(cutOffs).some(([name, value]) =>
      earlier.some((other) => isTwice(other.namedCutOffs?.[name], value)),
    )
      ? ['namedCutOffs']
      : []),
  ];
}

function speaksOfTheSame(left: ScaleNorm, right: ScaleNorm): boolean {
  return left.scale === right.scale && left.metric === right.metric && groupsOverlap(left.group, right.group);
}

function groupsOverlap(left: NormGroup, right: NormGroup): boolean {
  const sharesSex = left.sex.some((sex) => right.sex.includes(sex));
  return left.form === right.form && sharesSex && left.age[0] <= right.age[1] && right.age[0] <= left.age[1];
}

export const SAID_TWICE: Words = {
  code: 'said-twice',
  message: {
    nl: 'Een eerdere rij zegt iets anders over dezelfde personen.',
    en: 'An earlier row says something else of the same people.',
  },
  hint: {
    nl: 'Laat één van de twee weg, of geef de groepen andere leeftijden of geslachten.',
    en: 'Leave one of the two out, or give the groups other ages or sexes.',
  },
};
