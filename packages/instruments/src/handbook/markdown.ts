/** One line of text that is safe in a table cell: no bars, no line breaks, no HTML. */
export function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}

/** A text on one line in which nothing is taken for markup: what stands between `<` and `>` stays text. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll('<', '&lt;').replaceAll('*', '\\*');
}

/** A table in the least characters: its source is not for reading. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A heading with what stands under it; nothing at all where nothing does. */
export function section(heading: string, parts: readonly string[]): readonly string[] {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [heading, ...filled];
}

/** Blocks of a page, with an empty line between them and an end of line behind the last. */
export function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** A text in English with the Dutch beside it; once where both are the same. */
export function bilingual({ nl, en }: { readonly nl: string; readonly en: string }): string {
  return nl === en ? plain(en) : `${plain(en)} / _${plain(nl)}_`;
}

/**
 * Keys in one line; numbers that follow each other are told as a run.
 *
 * @example keyRuns(['1', '2', '3', '56a', '7']) // '1 to 3, 56a, 7'
 */
export function keyRuns(keys: readonly string[]): string {
  const runs: string[][] = [];
  for (const key of keys) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1), key)) run.push(key);
    else runs.push([key]);
  }
  return runs
    .flatMap((run) => (run.length < 3 ? run : [`${run[0] ?? ''} to ${run.at(-1) ?? ''}`]))
    .join(', ');
}

function follows(before: string | undefined, key: string): boolean {
  return before !== undefined && /^\d+$/.test(key) && Number(before) + 1 === Number(key);
}
