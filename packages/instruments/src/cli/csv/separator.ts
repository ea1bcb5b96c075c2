import { type CliStreams, tell } from '../streams.js';

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

const QUOTED = /"(?:[^"]|"")*"?/g;

/** The separator a header line was written with: the one it has most of, outside quotes. */
export function separatorOf(headerLine: string): Separator {
  const bare = headerLine.replace(QUOTED, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** How messages call a separator. */
const SEPARATOR_NAMES: Readonly<Record<Separator, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

/** Says so when it is not the comma of the documentation. */
export function tellSeparator(separator: Separator, file: string, streams: CliStreams): void {
  if (separator === ',') return;
  tell(
    streams,
    `${file}: the columns are separated by a ${SEPARATOR_NAMES[separator]}. The output has commas.`,
  );
}
