import { watch } from 'chokidar';

/** Made by tools, never by hand. */
const IGNORED = /(^|[/\\])(node_modules|dist|\.git)([/\\]|$)/;

/** Editors write a file in several strokes: this long after the last one it is taken as saved. In milliseconds. */
const SETTLED_AFTER = 60;

/**
 * Calls back after each save in a folder: a file that is added, changed or taken away. A file that is still
 * being written is waited for.
 *
 * Not with `fs.watch`: on Linux its recursive form throws where nobody can catch it when a file is gone again
 * at once, as the temporary files of editors are (nodejs/node#52018).
 *
 * @returns How to stop, once the folder is being watched.
 */
export async function watchFolder(folder: string, onSave: () => void): Promise<() => Promise<void>> {
  const watcher = watch(folder, {
    ignored: (path) => IGNORED.test(path.slice(folder.length)),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED_AFTER, pollInterval: SETTLED_AFTER / 3 },
  });
  watcher.on('all', onSave);
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  // A part that cannot be watched any more: the next look at the folder says what is the matter.
  watcher.on('error', onSave);
  return () => watcher.close();
}
