import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SettingsError } from './settings.js';

const KEY_BYTES = 32;

/**
 * The key that signs cursors and sessions, kept in a file that only the owner can read. It is made when
 * the file is not there; all instances of one installation must share it.
 *
 * @throws SettingsError when the file holds something else than a key.
 */
export function readOrCreateServerKey(file: string): Uint8Array {
  mkdirSync(dirname(file), { recursive: true });
  try {
    // `wx` fails when the file is there: two servers that start together end up with one key.
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new SettingsError(
    `TREFZEKER_KEY_FILE must hold ${KEY_BYTES} bytes in base64 (${file}). Remove the file to get a new key; everybody then signs in again.`,
  );
}
