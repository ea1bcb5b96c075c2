import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

export interface Cruise {
  readonly violations: readonly Violation[];
  /** Files of our own that were read, relative to the folder. */
  readonly modules: readonly string[];
}

/** Reads the code of a folder by the rules that lie in it. */
export function cruise(folder: string): Cruise {
  const { stdout, stderr } = depcruise(folder, ['--output-type', 'json']);
  if (stdout === '') throw new Error(`dependency-cruiser said nothing but: ${stderr}`);
  const report = JSON.parse(stdout) as {
    readonly modules: readonly { readonly source: string }[];
    readonly summary: { readonly violations: readonly Violation[] };
  };
  return {
    violations: report.summary.violations,
    modules: report.modules.map(({ source }) => source).filter((path) => path.startsWith('packages/')),
  };
}

/** What `pnpm architecture` ends with: the JSON report always ends with 0. */
export function exitCodeOfCheck(folder: string): number | null {
  return depcruise(folder, []).status;
}

function depcruise(folder: string, args: readonly string[]) {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  return spawnSync(process.execPath, [bin, 'packages', '--config', '.dependency-cruiser.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
}
