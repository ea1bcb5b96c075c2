import type { CareEpisode, TrajectoryRecord } from '../trajectory-record.js';

/** Why care is outside the population of the framework of 2010. */
export type OutOfFramework =
  | 'no-decision'
  | 'emergency-care'
  | 'foster-upbringing'
  | 'own-help'
  | 'paid-by-insurer'
  | 'paid-by-long-term-care';

type Asked = Pick<CareEpisode, 'provision' | 'details'>;

/**
 * Every reason why care is not in the population of the framework's indicators; none: it is. The population
 * is care on a decision. What was not registered takes nothing out.
 *
 * @see Raamwerkafspraken 2010, note 2, 2.3 and annex 10
 */
export function whyOutOfFramework({ provision, details = {} }: Asked): readonly OutOfFramework[] {
  const { isCrisis, fosterVariant, isOwnHelp, funding } = details;
  return [
    ...(provision === 'FREELY_ACCESSIBLE' ? (['no-decision'] as const) : []),
    ...(isCrisis === true ? (['emergency-care'] as const) : []),
    ...(fosterVariant === 'UPBRINGING' ? (['foster-upbringing'] as const) : []),
    ...(isOwnHelp === true ? (['own-help'] as const) : []),
    ...(funding === 'HEALTH_INSURANCE' ? (['paid-by-insurer'] as const) : []),
    ...(funding === 'LONG_TERM_CARE' ? (['paid-by-long-term-care'] as const) : []),
  ];
}

/** Does this care count in the indicators of the framework? */
export function isInFramework(care: Asked): boolean {
  return whyOutOfFramework(care).length === 0;
}

/**
 * Is a whole client trajectory outside the population? Only when all of its care is, and there is neither a
 * decision nor a measure: a file in which nothing stands yet may still become one that counts.
 */
export function isTrajectoryInFramework(
  { careEpisodes, measures }: Pick<TrajectoryRecord, 'careEpisodes' | 'measures'>,
  { hasDecision }: { readonly hasDecision: boolean },
): boolean {
  return hasDecision || measures.length > 0 || careEpisodes.length === 0 || careEpisodes.some(isInFramework);
}
