import type { MeasureKind } from '../trajectory/trajectory-record.js';
import type { CodeList } from './code-list.js';
import { R2010_CARE, S2018_CARE } from './ending-reasons-care.js';
import { CBS_V7_GUARDIANSHIP, CBS_V7_OTS } from './ending-reasons-cbs.js';
import {
  J2019_OTS,
  R2010_ANNEX8_GUARDIANSHIP,
  R2010_ANNEX8_OTS,
  R2010_ANNEX8_PROBATION,
  R2010_CH3_GUARDIANSHIP,
  R2010_CH3_OTS,
  R2010_CH3_PROBATION,
} from './ending-reasons-measures.js';

/** What can end with a reason: a care episode, or a measure of a kind. */
export type EndedKind = 'CARE' | MeasureKind;

const SUPERVISION = [R2010_CH3_OTS, R2010_ANNEX8_OTS, CBS_V7_OTS, J2019_OTS];
const GUARDIANSHIP = [R2010_CH3_GUARDIANSHIP, R2010_ANNEX8_GUARDIANSHIP, CBS_V7_GUARDIANSHIP];

const LISTS: Readonly<Record<EndedKind, readonly CodeList[]>> = {
  CARE: [S2018_CARE, R2010_CARE],
  OTS: SUPERVISION,
  VOTS: SUPERVISION,
  VOOGDIJ: GUARDIANSHIP,
  VOVO: GUARDIANSHIP,
  JEUGDRECLASSERING: [R2010_CH3_PROBATION, R2010_ANNEX8_PROBATION],
};

/** Lists from which the reason of ending may be chosen; the first is the one to offer. */
export function endReasonLists(kind: EndedKind): readonly CodeList[] {
  return LISTS[kind];
}
