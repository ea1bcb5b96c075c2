/** Columns of the standard layout of the SDQ, parent and self form together. */
const FIXED = [
  'reference',
  'birth_date',
  'sex',
  'municipality',
  'trajectory_start',
  'frame',
  'care_start',
  'care_end',
  'care_form',
  'care_end_reason',
  'moment',
  'taken_on',
  'informant',
] as const;
const ITEMS = Array.from({ length: 25 }, (_each, index) => String(index + 1));
const IMPACT = ['difficulties', 'distress', 'home', 'friends', 'class', 'leisure'];

export const HEADER: readonly string[] = [...FIXED, ...ITEMS, ...IMPACT];

export type SdqRow = Readonly<Record<string, string>>;

interface RowOptions extends Partial<Record<(typeof FIXED)[number], string>> {
  /** To all items; empty = the form was not filled in. */
  readonly answer?: string;
  /** To item 1, instead of `answer`. */
  readonly item?: string;
}

/** A row that is right: a girl of 9, care from February to June 2025, filled in by her mother at the start. */
export function aRow({ answer = '1', item = answer, ...known }: RowOptions = {}): SdqRow {
  return {
    reference: 'C-1',
    birth_date: '2015-05-05',
    sex: 'F',
    municipality: 'GM0363',
    trajectory_start: '2025-01-10',
    frame: 'VOLUNTARY',
    care_start: '2025-02-01',
    care_end: '2025-06-30',
    care_form: 'AMBULATORY_PROVIDER',
    care_end_reason: known.care_end === '' ? '' : '01',
    moment: 'START',
    taken_on: '2025-02-10',
    informant: 'mother',
    ...Object.fromEntries(ITEMS.map((key) => [key, answer])),
    '1': item,
    difficulties: answer === '' ? '' : '0',
    ...known,
  };
}

export function aFile(...rows: readonly SdqRow[]): string {
  const lines = rows.map((row) => HEADER.map((name) => row[name] ?? '').join(','));
  return [HEADER.join(','), ...lines, ''].join('\n');
}

/** As it comes from a disk or a browser. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
