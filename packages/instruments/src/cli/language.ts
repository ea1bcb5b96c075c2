import type { Flags } from './read-flags.js';
import type { CliStreams } from './streams.js';

export type Language = 'nl' | 'en';

/** As asked with `--language`, else that of the terminal, else English. */
export function languageOf(flags: Pick<Flags, 'choice'>, { terminal }: CliStreams): Language {
  const asked = flags.choice('language', ['nl', 'en']);
  return asked ?? (terminal?.locale.startsWith('nl') === true ? 'nl' : 'en');
}
