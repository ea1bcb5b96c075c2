const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** One cell of comma-separated text. */
export function textCell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The shortest text that reads back as the same number, with a decimal point; empty for none. */
export function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}

/** A number that we computed, in at most 12 significant digits: the rest is noise of the arithmetic. */
export function computedCell(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(12)));
}
