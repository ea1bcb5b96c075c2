import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MANIFEST } from '../registry/manifest-name.js';
import { WrongUse } from './failure.js';
import type { Flags } from './read-flags.js';

/**
 * The plug-in folder that was named, else the one where the command was typed.
 *
 * @throws WrongUse when it is no plug-in folder, or more than one was named.
 */
export function pluginFolder(command: string, { words }: Flags): string {
  const [named = '.', ...others] = words;
  if (others.length > 0) throw new WrongUse(`Name one folder: trefzeker ${command} <folder>.`);
  const folder = resolve(named);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) throw new WrongUse(`${named} is not a folder. Name the folder of your instrument.`);
  if (existsSync(join(folder, MANIFEST))) return folder;
  throw new WrongUse(
    `There is no ${MANIFEST} in ${named}. Go to the folder of your instrument, or make one: trefzeker new <folder>.`,
  );
}
