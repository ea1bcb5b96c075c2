import { LOAD_KINDS } from '../load-kinds.js';
import type { FirstLoad, NumberedFinding } from '../load-service.js';
import { countOf, ROW_OUTCOMES } from '../plan/load-counts.js';

export function describeFinding(finding: NumberedFinding, fileOf: (kind: string) => string): string {
  const { kind, row, column, message, hint } = finding;
  const place = column === null ? `row ${row}` : `row ${row}, column "${column}"`;
  return `${fileOf(kind)}, ${place}: ${message.en} ${hint.en}`;
}

/** What becomes of the rows, as a table. */
function describeCounts({ counts, clients }: FirstLoad): readonly string[] {
  const header = ['', ...ROW_OUTCOMES].map((title, at) => (at === 0 ? title.padEnd(14) : title.padStart(10)));
  const lines = LOAD_KINDS.filter((kind) => ROW_OUTCOMES.some((outcome) => counts[kind][outcome] > 0)).map(
    (kind) =>
      [kind.padEnd(14), ...ROW_OUTCOMES.map((outcome) => String(counts[kind][outcome]).padStart(10))].join(
        '',
      ),
  );
  return [header.join('').trimEnd(), ...lines, `${clients.whole} clients whole, ${clients.keptOut} kept out`];
}

function headlineOf(load: FirstLoad): string {
  const { state, counts, failure } = load;
  const isWhole = countOf(counts, 'refused', 'depends') === 0;
  if (state === 'LOADED')
    return isWhole ? 'Everything was stored.' : 'A part was stored; clients with a refused row stay out.';
  if (state === 'INVALID') return 'A file cannot be read; nothing was stored.';
  if (state === 'FAILED') return `The load ended early; nothing was stored. ${failure?.en ?? ''}`.trimEnd();
  return isWhole
    ? 'Everything can be stored; nothing was stored.'
    : 'There are refused rows; nothing was stored.';
}

export function summariseLoad(load: FirstLoad): string {
  return [headlineOf(load), ...describeCounts(load)].join('\n');
}

/** The same for programs. */
export function loadToJson(load: FirstLoad): string {
  const { id, source, state, files, rowsRead, counts, clients, findingCounts, failure } = load;
  return JSON.stringify({ id, source, state, files, rowsRead, counts, clients, findingCounts, failure });
}
