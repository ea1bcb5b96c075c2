export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The names in a header line, without quotes and spaces around them. */
function namesIn(header: string, delimiter: Delimiter): readonly string[] {
  return header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

/**
 * Which character separates the cells: the one that yields most of the columns we know, else most cells.
 *
 * @param header - The first line of the file.
 * @param known - Names of columns that a mapping reads or ignores.
 * @example detectDelimiter('id;birth,day', ['id', 'birth,day']) // ';'
 */
export function detectDelimiter(header: string, known: ReadonlySet<string>): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const names = namesIn(header, delimiter);
    return { delimiter, known: names.filter((name) => known.has(name)).length, cells: names.length };
  });
  return scored.reduce((best, each) =>
    each.known > best.known || (each.known === best.known && each.cells > best.cells) ? each : best,
  ).delimiter;
}
