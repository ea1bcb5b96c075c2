import type { CareDetails, CareEpisode, FosterVariant, Funding, IntensityUnit } from '@trefzeker/shared';
import { toBooleanOrNull } from '../platform/database/row-values.js';
import type { RowOf, Table } from '../platform/database/table.js';
import { withoutAbsent } from '../platform/without-absent.js';

/** What may be known of care besides its provider, form and days; null: nobody registered it. */
export const CARE_DETAIL_COLUMNS = {
  is_crisis: 'boolean?',
  foster_variant: 'text?',
  funding: 'text?',
  is_own_help: 'boolean?',
  referrer_list: 'text?',
  referrer_code: 'text?',
  product_code: 'text?',
  intensity_amount: 'real?',
  intensity_unit: 'text?',
  method: 'text?',
  is_recognised: 'boolean?',
} as const;

type CareDetailColumns = RowOf<Table<typeof CARE_DETAIL_COLUMNS>>;

/** Care that was voided by an earlier version comes back without these columns. */
export function toCareDetails(row: Partial<CareDetailColumns>): Pick<CareEpisode, 'details'> {
  const { referrer_list: list = null, referrer_code: code = null } = row;
  const { intensity_amount: amount = null, intensity_unit: unit = null } = row;
  const details: CareDetails = withoutAbsent({
    isCrisis: toBooleanOrNull(row.is_crisis ?? null),
    fosterVariant: row.foster_variant as FosterVariant | null,
    funding: row.funding as Funding | null,
    isOwnHelp: toBooleanOrNull(row.is_own_help ?? null),
    referrer: list === null || code === null ? null : { list, code },
    productCode: row.product_code,
    intensity: amount === null || unit === null ? null : { amount, unit: unit as IntensityUnit },
    method: row.method,
    isRecognised: toBooleanOrNull(row.is_recognised ?? null),
  });
  return Object.keys(details).length === 0 ? {} : { details };
}

export function toCareDetailColumns(details: CareDetails): CareDetailColumns {
  return {
    is_crisis: details.isCrisis ?? null,
    foster_variant: details.fosterVariant ?? null,
    funding: details.funding ?? null,
    is_own_help: details.isOwnHelp ?? null,
    referrer_list: details.referrer?.list ?? null,
    referrer_code: details.referrer?.code ?? null,
    product_code: details.productCode ?? null,
    intensity_amount: details.intensity?.amount ?? null,
    intensity_unit: details.intensity?.unit ?? null,
    method: details.method ?? null,
    is_recognised: details.isRecognised ?? null,
  };
}
