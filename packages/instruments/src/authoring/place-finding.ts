import type { AuthorFinding } from '@trefzeker/shared';
import type { BuiltPlugin } from './build-plugin.js';
import { lineOfPath } from './json-place.js';

/** Texts as they were read, and what was made of the author's own files. */
export interface Sources {
  readonly texts: ReadonlyMap<string, string>;
  readonly built: BuiltPlugin;
}

/**
 * Where the author looks: the file that the author wrote, and the line. What was found in a made norm
 * set lies in the head, or in the row of the table that it came from.
 */
export function placeFinding(finding: AuthorFinding, { texts, built }: Sources): AuthorFinding {
  const origin = built.origins.get(finding.file);
  const path = pathOf(finding.where);
  const [part, index] = path;
  const row = part === 'norms' && typeof index === 'number' ? origin?.rows[index] : undefined;
  if (row !== undefined) {
    const where = path.slice(2).join('.');
    return { ...finding, file: row.table, line: row.line, where };
  }
  const text = texts.get(finding.file);
  const line = text?.startsWith('{') === true && path.length > 0 ? lineOfPath(text, path) : null;
  const isMade = origin !== undefined && origin.rows.length > 0;
  return { ...finding, file: origin?.file ?? finding.file, line: finding.line ?? (isMade ? null : line) };
}

/** `scale total` is a place of the definition, `norms.3.mean` one of JSON. */
function pathOf(where: string): readonly (string | number)[] {
  const [, kind = '', name = ''] = /^(scale|item|form) (\S+)$/.exec(where) ?? [];
  if (kind !== '') return kind === 'form' ? ['forms'] : [`${kind}s`, name];
  if (where === '' || /\s/.test(where)) return [];
  return where.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
