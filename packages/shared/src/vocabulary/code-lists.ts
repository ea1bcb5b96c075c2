import { CBS_V7_CARE_FORM } from './care-form-codes.js';
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
import { ENUM_CODE_LISTS } from './enum-code-lists.js';
import { CBS_V7_AUTHORISATION, CBS_V7_MEASURE_TYPE } from './measure-types.js';
import type { Localised } from './localised.js';
import { CAP_J_CODES, CAP_J_GROUPS } from './nature-of-problems.js';
import { CBS_V7_REFERRER } from './referrers.js';

/** Every list of codes that the platform knows: official ones by their own codes, then our own. */
export const CODE_LISTS: readonly CodeList[] = [
  S2018_CARE,
  R2010_CARE,
  R2010_CH3_OTS,
  R2010_ANNEX8_OTS,
  R2010_CH3_GUARDIANSHIP,
  R2010_ANNEX8_GUARDIANSHIP,
  R2010_CH3_PROBATION,
  R2010_ANNEX8_PROBATION,
  J2019_OTS,
  CBS_V7_OTS,
  CBS_V7_GUARDIANSHIP,
  CBS_V7_REFERRER,
  CBS_V7_CARE_FORM,
  CBS_V7_MEASURE_TYPE,
  CBS_V7_AUTHORISATION,
  CAP_J_GROUPS,
  CAP_J_CODES,
  ...ENUM_CODE_LISTS,
];

const BY_ID: ReadonlyMap<string, CodeList> = new Map(CODE_LISTS.map((list) => [list.id, list]));

/** The list with this id; undefined when there is none. */
export function codeList(id: string): CodeList | undefined {
  return BY_ID.get(id);
}

/** Is this a code of the list? Codes are text: `01` is not `1`. False for an unknown list. */
export function isCode(listId: string, code: string): boolean {
  return codeList(listId)?.entries.some((entry) => entry.code === code) ?? false;
}

/** A code in plain words; an unknown list or code is shown as the code itself, in both languages. */
export function codeLabel(listId: string, code: string): Localised {
  const entry = codeList(listId)?.entries.find((candidate) => candidate.code === code);
  return entry?.label ?? { nl: code, en: code };
}
