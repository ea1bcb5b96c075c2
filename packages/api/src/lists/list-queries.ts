import { excelCsv } from '@trefzeker/instruments';
import { DomainError } from '@trefzeker/shared';
import type { Actor, Clock, Localised } from '@trefzeker/shared';
import { createHash } from 'node:crypto';
import type { WorkFilter } from '../agenda/agenda-repository.js';
import type { WorkQueries } from '../agenda/read-work.js';
import { placeId } from '../agenda/work-place.js';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { requireRight } from '../identity/rights.js';
import type { Directory } from '../organisation/directory.js';
import type { TrajectoryQueries } from '../registration/read-trajectories.js';
import type { PageRequest, TrajectoryFilter } from '../registration/trajectory-repository.js';
import type { Column } from './list-columns.js';
import { trajectoryColumns, workColumns } from './list-columns.js';

export type ListLanguage = keyof Localised;

/** A list as a file for a spreadsheet. */
export interface ListFile {
  /** `trajecten-2026-03-01.csv`. */
  readonly fileName: string;
  /** CSV as Excel opens it: semicolons, a byte order mark, no cell that is a formula. */
  readonly text: string;
  /** Lines without the head. */
  readonly lines: number;
}

/**
 * Lists as files. Each holds what the list on the page holds for the same filter, without names and without
 * dates of birth: who works with it finds the client by its reference. The access log has a line with every
 * client in it and the SHA-256 of the file.
 *
 * @throws DomainError NOT_FOUND without the right, INPUT_MALFORMED above 20,000 lines.
 */
export interface ListQueries {
  exportTrajectories(actor: Actor, filter: TrajectoryFilter, language: ListLanguage): Promise<ListFile>;
  exportWork(actor: Actor, filter: WorkFilter, language: ListLanguage): Promise<ListFile>;
}

interface Dependencies {
  readonly trajectories: Pick<TrajectoryQueries, 'listTrajectories'>;
  readonly work: Pick<WorkQueries, 'listWork'>;
  readonly directory: Pick<Directory, 'list'>;
  readonly reads: ReadRecorder;
  readonly clock: Clock;
}

const AT_ONCE = 500;
const MOST_LINES = 20_000;

type ReadPage<Item> = (page: PageRequest) => Promise<{
  readonly items: readonly Item[];
  readonly next: PageRequest['after'];
}>;

export function createListQueries({
  trajectories,
  work,
  directory,
  reads,
  clock,
}: Dependencies): ListQueries {
  const toFile = <Item>(
    name: Localised,
    language: ListLanguage,
    { columns, items }: { readonly columns: readonly Column<Item>[]; readonly items: readonly Item[] },
  ): ListFile => {
    const heads = columns.map(({ head }) => head[language]);
    const text = excelCsv(
      heads,
      items.map((item) => columns.map(({ cell }) => cell(item, language))),
    );
    reads.asked('read', [`sha256:${createHash('sha256').update(text).digest('hex')}`]);
    return { fileName: `${name[language]}-${clock.today().toString()}.csv`, text, lines: items.length };
  };
  return {
    exportTrajectories: async (actor, filter, language) => {
      requireRight(actor, 'EXPORT_LISTS');
      const items = await readAll(async (page) => {
        const { items: found, hasNextPage } = await trajectories.listTrajectories(actor, filter, page);
        const last = found.at(-1);
        const after = last === undefined ? null : { sortValue: last.start.toString(), id: last.id };
        return { items: found, next: hasNextPage ? after : null };
      });
      const columns = trajectoryColumns({ organisations: await directory.list(), today: clock.today() });
      return toFile({ nl: 'trajecten', en: 'trajectories' }, language, { columns, items });
    },
    exportWork: async (actor, filter, language) => {
      requireRight(actor, 'EXPORT_LISTS');
      const items = await readAll(async (page) => {
        const { items: found, hasNextPage } = await work.listWork(actor, filter, page);
        const place = found.at(-1)?.place;
        const after = place === undefined ? null : { sortValue: place.sortDay, id: placeId(place) };
        return { items: found, next: hasNextPage ? after : null };
      });
      const columns = workColumns({ organisations: await directory.list() });
      return toFile({ nl: 'werk', en: 'work' }, language, { columns, items });
    },
  };
}

async function readAll<Item>(read: ReadPage<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  let after: PageRequest['after'] = null;
  do {
    const { items, next }: Awaited<ReturnType<ReadPage<Item>>> = await read({ first: AT_ONCE, after });
    all.push(...items);
    if (all.length > MOST_LINES) throw tooLong();
    after = next;
  } while (after !== null);
  return all;
}

function tooLong(): DomainError {
  return new DomainError('INPUT_MALFORMED', `This list has more than ${MOST_LINES} lines.`, {
    hint: 'Choose a team, a period or a state, and export the list in parts.',
  });
}
