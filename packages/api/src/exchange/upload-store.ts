import { DomainError } from '@trefzeker/shared';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const about = z.object({ organisationId: z.string(), fileName: z.string() });
type UploadAbout = z.infer<typeof about>;

export interface Upload extends UploadAbout {
  readonly id: string;
  readonly bytes: number;
  open(): AsyncIterable<Uint8Array>;
}

/** Files between upload and check: in a folder that only this user can read, gone as soon as they were read. */
export interface UploadStore {
  save(upload: UploadAbout, bytes: AsyncIterable<Uint8Array>): Promise<string>;
  /** Null when there is none, or when it is another organisation's. */
  find(organisationId: string, id: string): Promise<Upload | null>;
  remove(id: string): Promise<void>;
  /** Removes what was uploaded before `instant` and never checked. */
  removeOlderThan(instant: Date): Promise<void>;
}

interface UploadStoreSettings {
  readonly folder: string;
  readonly mostBytes: number;
  readonly newId: () => string;
}

const ID = /^[0-9a-zA-Z-]{1,64}$/;

export function createUploadStore({ folder, mostBytes, newId }: UploadStoreSettings): UploadStore {
  const contentOf = (id: string) => join(folder, `${id}.csv`);
  const aboutOf = (id: string) => join(folder, `${id}.json`);
  const remove = async (id: string) => {
    await Promise.all([contentOf(id), aboutOf(id)].map((path) => rm(path, { force: true })));
  };

  return {
    async save(upload, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const id = newId();
      try {
        // `wx`: a file of that name is never written into.
        const file = createWriteStream(contentOf(id), { mode: 0o600, flags: 'wx' });
        await pipeline(Readable.from(atMost(bytes, mostBytes), { objectMode: false }), file);
        await writeFile(aboutOf(id), JSON.stringify(upload), { mode: 0o600 });
      } catch (error) {
        await remove(id);
        throw error;
      }
      return id;
    },
    async find(organisationId, id) {
      if (!ID.test(id)) return null;
      const text = await readFile(aboutOf(id), 'utf8').catch(() => null);
      const found = text === null ? null : about.parse(JSON.parse(text));
      if (found?.organisationId !== organisationId) return null;
      const { size } = await stat(contentOf(id));
      return { ...found, id, bytes: size, open: () => createReadStream(contentOf(id)) };
    },
    remove,
    async removeOlderThan(instant) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        const { mtime } = await stat(join(folder, name));
        if (mtime < instant) await rm(join(folder, name), { force: true });
      }
    },
  };
}

async function* atMost(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let given = 0;
  for await (const piece of bytes) {
    given += piece.length;
    if (given > most) throw fileTooLarge(most);
    yield piece;
  }
}

function fileTooLarge(most: number): DomainError {
  const megabytes = Math.floor(most / 1_000_000);
  return new DomainError('INPUT_MALFORMED', `The file is larger than ${megabytes} MB.`, {
    hint: 'Split the file; parts may be imported one after the other, in any order.',
  });
}
