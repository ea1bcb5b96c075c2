import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { cache } from '../../scripts/lib/paths.mjs';

/**
 * The browser of the tests. On Linux it comes out of an npm package, so that a machine needs nothing but
 * the registry; elsewhere an installed Chrome is used.
 */
export async function launchBrowser(): Promise<Browser> {
  const flags = [
    '--no-sandbox', // tests may run as root, in a container without user namespaces
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-quic',
    '--font-render-hinting=none',
    // A browser that is left alone talks to nobody: the tests fail on any request to another host.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-first-run',
    '--no-pings',
  ];
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args: flags });
  const folder = await unpackedChromium();
  // The package brings a font along for machines that have none.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: { ...process.env, ...fonts },
  });
}

/**
 * The package unpacks into the temporary folder and afterwards takes whatever `chromium` it finds there, of
 * any version and also half of one. So each version unpacks in a folder of its own, which gets its name when
 * it is whole.
 */
async function unpackedChromium(): Promise<string> {
  const folder = join(cache, `chromium-${chromiumVersion()}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${String(process.pid)}`;
  mkdirSync(unfinished, { recursive: true });
  await unpackInto(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true }); // another run was first
  }
  return folder;
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Read from the file: the package does not export its package.json. */
function chromiumVersion(): string {
  const manifest = new URL('../../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return version;
}
