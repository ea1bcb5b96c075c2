import type { CareDetails } from '@trefzeker/shared';
import { CBS_V7_REFERRER, tidyText } from '@trefzeker/shared';
import { withoutAbsent } from '../../../platform/without-absent.js';
import type { CellParser } from '../../row/cell-values.js';
import { asCodeOf, asNumber } from '../../row/cell-values.js';
import { FOSTER_VARIANTS, FUNDINGS, INTENSITY_UNITS } from '../../row/codes.js';
import type { RowReader } from '../../row/row-reader.js';
import type { FileMapping } from '../mapping/load-mapping.js';
import { yesNo } from './yes-no.js';

const asTidy: CellParser<string> = (text) => ({ kind: 'value', value: tidyText(text) });

/** What more a row says of care; nothing when it says nothing. An empty cell is not no, and not zero. */
export function readCareDetails(
  reader: RowReader,
  mapping: FileMapping<'care'>,
): { readonly details?: CareDetails } {
  const referrer = reader.optional(mapping.referrer, asTidy);
  const details: CareDetails = withoutAbsent({
    isCrisis: yesNo(reader, mapping.isCrisis),
    fosterVariant: reader.optional(mapping.fosterVariant, asCodeOf(FOSTER_VARIANTS)),
    funding: reader.optional(mapping.funding, asCodeOf(FUNDINGS)),
    isOwnHelp: yesNo(reader, mapping.isOwnHelp),
    referrer: referrer === null ? null : { list: CBS_V7_REFERRER.id, code: referrer },
    productCode: reader.optional(mapping.productCode, asTidy),
    intensity: readIntensity(reader, mapping.intensity),
    method: reader.optional(mapping.method, asTidy),
    isRecognised: yesNo(reader, mapping.isRecognised),
  });
  return Object.keys(details).length === 0 ? {} : { details };
}

/** The unit is only asked for when there is an amount. */
function readIntensity(
  reader: RowReader,
  sources: FileMapping<'care'>['intensity'],
): CareDetails['intensity'] {
  const amount = reader.optional(sources?.amount, asNumber);
  if (amount === null || sources === undefined) return undefined;
  const unit = reader.required(sources.unit, asCodeOf(INTENSITY_UNITS));
  return unit === null ? undefined : { amount, unit };
}
