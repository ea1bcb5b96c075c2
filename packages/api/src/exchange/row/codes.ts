import {
  CARE_FORM_LABELS,
  FOSTER_VARIANT_LABELS,
  FRAME_LABELS,
  FUNDING_LABELS,
  INFORMANT_LABELS,
  INTENSITY_UNIT_LABELS,
  MOMENT_LABELS,
  PROVISION_LABELS,
  SEX_LABELS,
} from '@trefzeker/shared';

/** The codes of a list, in its order; every code has a label, or it does not compile. */
function codesOf<Code extends string>(labels: Readonly<Record<Code, unknown>>): readonly Code[] {
  return Object.keys(labels) as Code[];
}

export const SEXES = codesOf(SEX_LABELS);
export const FRAMES = codesOf(FRAME_LABELS);
export const MOMENTS = codesOf(MOMENT_LABELS);
export const PROVISIONS = codesOf(PROVISION_LABELS);
export const CARE_FORMS = codesOf(CARE_FORM_LABELS);
export const INFORMANTS = codesOf(INFORMANT_LABELS);
export const FOSTER_VARIANTS = codesOf(FOSTER_VARIANT_LABELS);
export const FUNDINGS = codesOf(FUNDING_LABELS);
export const INTENSITY_UNITS = codesOf(INTENSITY_UNIT_LABELS);
