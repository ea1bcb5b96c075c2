import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

const packages = ['shared', 'instruments', 'api', 'web'];

/** Copies what the architecture check reads; packages of others are linked, our own lead into the copy. */
export function copyCode(target: string): void {
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.mjs']) {
    cpSync(join(root, file), join(target, file));
  }
  linkPackages(join(root, 'node_modules'), join(target, 'node_modules'), target);
  for (const name of packages) {
    const folder = join('packages', name);
    cpSync(join(root, folder), join(target, folder), {
      recursive: true,
      filter: (path) => !['node_modules', 'dist'].includes(basename(path)),
    });
    linkPackages(join(root, folder, 'node_modules'), join(target, folder, 'node_modules'), target);
  }
}

function linkPackages(from: string, to: string, copy: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const source = join(from, entry.name);
    if (entry.name === '@trefzeker') linkOurOwn(source, join(to, entry.name), copy);
    else if (entry.name.startsWith('@')) linkPackages(source, join(to, entry.name), copy);
    else symlinkSync(realpathSync(source), join(to, entry.name));
  }
}

function linkOurOwn(from: string, to: string, copy: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) symlinkSync(join(copy, 'packages', name), join(to, name));
}
