import { TWO_QUESTIONS, TWO_QUESTIONS_SCORER } from '@trefzeker/instruments/testing';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a plug-in folder with a scorer; `change` goes over its manifest. */
export async function writeTwoQuestions(folder: string, change: object = {}): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    api: 1,
    host: '>=0.1',
    version: '1.0.0',
    definition: 'two.json',
    norms: [],
    scorer: 'scorer.js',
  };
  await writeFile(join(folder, 'trefzeker.plugin.json'), JSON.stringify({ ...manifest, ...change }));
  await writeFile(join(folder, 'two.json'), JSON.stringify(TWO_QUESTIONS));
  await writeFile(join(folder, 'scorer.js'), TWO_QUESTIONS_SCORER);
}
