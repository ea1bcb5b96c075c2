import type { Direction } from '@trefzeker/shared';
import { lintNorms } from '../norms/lint-norm-set.js';
import { checkNormSetAgainst } from '../sdk/check/check-norm-set.js';
import { groupsContradict } from '../sdk/check/groups-contradict.js';
import type { ScaleNorm } from '../sdk/index.js';
import { broken } from './finding.js';
import { eachNorm } from './each-norm.js';
import type { ConformanceCheck } from './subject.js';

/** Norm sets are of this edition and name scales and forms that it has. */
export const normsBelong: ConformanceCheck = ({ definition, norms }) =>
  norms.flatMap((set) => [
    ...(set.instrument === definition.key && set.edition === definition.edition
      ? []
      : [
          broken(
            set.key,
            `is for ${set.instrument}, edition ${set.edition}`,
            `is van ${set.instrument}, editie ${set.edition}`,
          ),
        ]),
    ...checkNormSetAgainst(set, definition).map(({ path, message }) =>
      broken(`${set.key}: ${path.join('.')}`, message.en, message.nl),
    ),
  ]);

/** The functional group is better off than the clinical one, and the normal band lies on the better side. */
export const directionFitsNorms: ConformanceCheck = (subject) =>
  eachNorm(subject, ({ set, norm, direction }) =>
    groupsContradict(norm, direction) || bandsContradict(norm, direction)
      ? [
          broken(
            `${set.key}: ${norm.scale}`,
            "says the opposite of the scale's direction: the group without problems must score on the better side",
            'zegt het omgekeerde van de richting van de schaal: de groep zonder problemen hoort aan de goede kant te scoren',
          ),
        ]
      : [],
  );

/**
 * Every person and every score is spoken of once, by numbers that can be. Of whom a set does not speak
 * at all is a note: a study has its limits.
 */
export const normsCoverOnce: ConformanceCheck = ({ definition, norms }) =>
  norms.flatMap((set) =>
    lintNorms(set, definition).map(({ path, code, message, hint, severity }) => ({
      where: `${set.key}: ${path.join('.')}`,
      what: severity === 'error' ? `${message.en} ${hint.en}` : message.en,
      whatNl: severity === 'error' ? `${message.nl} ${hint.nl}` : message.nl,
      words: { message, hint },
      severity,
      code,
    })),
  );

/** Bands by these names lie in this order, from the better side. */
const FROM_THE_BETTER_SIDE = ['normal', 'borderline', 'clinical'];

function bandsContradict({ bands = [] }: ScaleNorm, direction: Direction): boolean {
  const names = bands.map(({ key }) => key).filter((key) => FROM_THE_BETTER_SIDE.includes(key));
  const fromBetter = direction === 'higher-is-better' ? names.toReversed() : names;
  const ranks = fromBetter.map((key) => FROM_THE_BETTER_SIDE.indexOf(key));
  return ranks.some((rank, index) => rank < (ranks[index - 1] ?? rank));
}
