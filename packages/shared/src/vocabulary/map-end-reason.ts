import type { EndReason } from '../trajectory/trajectory-record.js';
import { R2010_CARE, S2018_CARE } from './ending-reasons-care.js';

/** `exact`: both mean the same; `narrower`: the new code holds more than the old one, so there is no way back. */
export type MappingRelation = 'exact' | 'narrower';

export interface MappedEndReason {
  readonly reason: EndReason;
  readonly relation: MappingRelation;
}

/**
 * Base set 2018 to framework 2010. All are narrower: 01 and 02 fall together, and 2.1, 2.2 and 3 also hold
 * endings at term that are not 'early'.
 */
const S2018_TO_R2010: Readonly<Record<string, string>> = {
  '01': '1',
  '02': '1',
  '03': '2.1',
  '04': '2.2',
  '05': '3',
};

/**
 * A reason in the codes of another list, with how well it fits; null when there is no mapping. A reason of
 * the list itself maps to itself, exactly.
 *
 * @see Raamwerkafspraken 2010, 3.3; Startpakket outcome 2018, indicator 1
 */
export function mapEndReason(reason: EndReason, toList: string): MappedEndReason | null {
  if (reason.list === toList) return { reason, relation: 'exact' };
  if (reason.list !== S2018_CARE.id || toList !== R2010_CARE.id) return null;
  const code = S2018_TO_R2010[reason.code];
  return code === undefined ? null : { reason: { list: toList, code }, relation: 'narrower' };
}

/** The reason in the codes of every other list that it can be mapped to; none for most. */
export function mappingsOf(reason: EndReason): readonly MappedEndReason[] {
  const mapped = reason.list === R2010_CARE.id ? null : mapEndReason(reason, R2010_CARE.id);
  return mapped === null ? [] : [mapped];
}
