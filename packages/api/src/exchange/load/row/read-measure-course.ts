import { CBS_V7_AUTHORISATION, CBS_V7_MEASURE_TYPE, MEASURE_EVENT_LABELS } from '@trefzeker/shared';
import type { ListedCode, MeasureEventKind } from '@trefzeker/shared';
import { withoutAbsent } from '../../../platform/without-absent.js';
import type { ValueSource } from '../../import-mapping.js';
import type { CellParser } from '../../row/cell-values.js';
import { asCodeOf } from '../../row/cell-values.js';
import type { RowReader } from '../../row/row-reader.js';
import type { FileMapping } from '../mapping/load-mapping.js';
import type { MeasureEventRow, MeasureRow } from './load-draft.js';
import { yesNo } from './yes-no.js';

const EVENT_KINDS = Object.keys(MEASURE_EVENT_LABELS) as readonly MeasureEventKind[];
const asWritten: CellParser<string> = (text) => ({ kind: 'value', value: text });

/** Type in the codes of the CBS, and whether probation was a recognised intervention; nothing where a cell is empty. */
export function readMeasureType(
  reader: RowReader,
  mapping: FileMapping<'measures'>,
): Pick<MeasureRow, 'type' | 'isRecognised'> {
  return withoutAbsent({
    type: listed(reader, mapping.type, CBS_V7_MEASURE_TYPE.id),
    isRecognised: yesNo(reader, mapping.isRecognised),
  });
}

interface EventReading {
  readonly asDate: CellParser<string>;
  readonly organisation: (reader: RowReader, source: ValueSource) => string | null;
}

/** What happened while a measure ran. What an event of its kind needs, the rule says. */
export function readMeasureEvent(
  reader: RowReader,
  mapping: FileMapping<'measureEvents'>,
  { asDate, organisation }: EventReading,
): MeasureEventRow | null {
  const kind = reader.required(mapping.kind, asCodeOf(EVENT_KINDS));
  const on = reader.required(mapping.on, asDate);
  const until = reader.optional(mapping.until, asDate);
  const taker = mapping.organisation;
  const organisationId = taker === undefined || reader.isEmpty(taker) ? null : organisation(reader, taker);
  const type = listed(reader, mapping.type, CBS_V7_AUTHORISATION.id);
  return kind === null || on === null ? null : { kind, on, until, organisationId, type };
}

function listed(reader: RowReader, source: ValueSource | undefined, list: string): ListedCode | null {
  const code = reader.optional(source, asWritten);
  return code === null ? null : { list, code };
}
