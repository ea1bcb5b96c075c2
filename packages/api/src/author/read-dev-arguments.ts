import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const MANIFEST = 'trefzeker.plugin.json';

/** Beside that of `serve`, so that both can run. */
export const DEFAULT_PORT = 4100;

type DevArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | {
      readonly kind: 'folder';
      /** As it was typed. */
      readonly folder: string;
      /** 0: any that is free. */
      readonly port: number;
    };

/** @throws TypeError of `parseArgs` for an option that there is not. */
export function readDevArguments(args: readonly string[]): DevArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: String(DEFAULT_PORT) }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) return { kind: 'help' };
  const [folder = '.', ...others] = positionals;
  if (others.length > 0) return { kind: 'wrong', why: 'Name one folder: trefzeker-server dev <folder>.' };
  const why = portProblem(values.port) ?? folderProblem(folder);
  return why === null ? { kind: 'folder', folder, port: Number(values.port) } : { kind: 'wrong', why };
}

function portProblem(port: string): string | null {
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return null;
  return `--port ${port} is no port. Give a whole number up to 65535, such as --port ${DEFAULT_PORT}.`;
}

function folderProblem(folder: string): string | null {
  const isFolder = statSync(resolve(folder), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return `${folder} is not a folder. Name the folder of your instrument.`;
  if (existsSync(join(folder, MANIFEST))) return null;
  return `There is no ${MANIFEST} in ${folder}. Name the folder of your instrument, or make one: trefzeker new <folder>.`;
}
