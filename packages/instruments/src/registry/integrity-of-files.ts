import { createHash } from 'node:crypto';

/** Integrity over texts by file name, whatever their order: `sha256-` and the hash in base64. */
export function integrityOfFiles(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) {
    hash.update(`${name}\0${createHash('sha256').update(text).digest('hex')}\n`);
  }
  return `sha256-${hash.digest('base64')}`;
}
