import type { EndReason } from '../trajectory/trajectory-record.js';
import { R2010_CH3_GUARDIANSHIP, R2010_CH3_OTS, R2010_CH3_PROBATION } from './ending-reasons-measures.js';
import { CBS_V7_GUARDIANSHIP, CBS_V7_OTS } from './ending-reasons-cbs.js';

/** Codes that mean death and nothing else. 'Outside circumstances' of care holds other causes too. */
const DEATH: readonly EndReason[] = [
  { list: R2010_CH3_OTS.id, code: '5' },
  { list: R2010_CH3_GUARDIANSHIP.id, code: '2' },
  { list: R2010_CH3_PROBATION.id, code: '5' },
  { list: CBS_V7_OTS.id, code: '06' },
  { list: CBS_V7_GUARDIANSHIP.id, code: '15' },
];

/** Does this reason of ending say that the youth has died? */
export function isReasonOfDeath({ list, code }: EndReason): boolean {
  return DEATH.some((reason) => reason.list === list && reason.code === code);
}
