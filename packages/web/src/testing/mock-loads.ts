import { importer } from './data/imports.js';
import { text } from './data/text.js';

interface MockLoad {
  readonly id: string;
  state: string;
  looks: number;
  isWhole: boolean;
}

const EMPTY = { unchanged: 0, corrected: 0, changed: 0, refused: 0, depends: 0 };
const REFUSED = {
  kind: 'CARE',
  row: 9,
  column: 'product',
  gravity: 'REFUSED',
  code: 'not-in-list',
  message: text('Deze waarde staat niet in de lijst.', 'This value is not in the list.'),
  hint: text('Kies uit: AMB, DAG.', 'Choose from: AMB, DAG.'),
};

const WHOLE = {
  isWhole: true,
  counts: [
    { kind: 'CLIENTS', new: 6, ...EMPTY },
    { kind: 'CARE', new: 9, ...EMPTY },
  ],
  clients: { whole: 6, keptOut: 0 },
  findingCounts: { refused: 0, changed: 0, notes: 0 },
};

const BROKEN = {
  isWhole: false,
  counts: [
    { kind: 'CLIENTS', new: 5, ...EMPTY, depends: 1 },
    { kind: 'CARE', new: 8, ...EMPTY, refused: 1 },
  ],
  clients: { whole: 5, keptOut: 1 },
  findingCounts: { refused: 1, changed: 0, notes: 0 },
};

interface CheckInput {
  readonly mapping: string;
  readonly uploadIds: readonly string[];
  readonly changeReason?: string | null;
}

/** One row of care is different from before. */
function changed(changeReason: string | null) {
  const outcome = changeReason === null ? { changed: 1 } : { corrected: 1 };
  return { ...WHOLE, counts: [{ kind: 'CARE', new: 0, ...EMPTY, ...outcome }] };
}

function outcomeOf(source: string, changeReason: string | null) {
  if (source === 'veranderd') return changed(changeReason);
  return source === 'fout' ? BROKEN : WHOLE;
}

/** First loads in memory: one look of progress, then the outcome that the name of the system asks for. */
export function createMockLoads() {
  const loads: MockLoad[] = [];
  const find = (id: string) => loads.find((each) => each.id === id) ?? null;
  return {
    check({ mapping, changeReason = null }: CheckInput) {
      const { source } = JSON.parse(mapping) as { source: string };
      if (source === 'geweigerd') {
        const problem = {
          path: ['mapping'],
          code: 'mapping-invalid',
          message: text('In het koppelbestand klopt "format" niet.', 'In the mapping "format" is not right.'),
          hint: text('Vul het in.', 'Fill it in.'),
        };
        const message = text('Er klopt iets niet.', 'Something is not right.');
        return { __typename: 'InputRefused', code: 'INPUT_REFUSED', message, problems: [problem] };
      }
      const load = {
        id: `load-${loads.length + 1}`,
        source,
        files: [{ kind: 'CARE', name: 'zorg.csv' }],
        state: 'CHECKING',
        looks: 0,
        rowsRead: 15,
        createdAt: '2026-11-22T09:05:00Z',
        createdBy: importer,
        loadedAt: null,
        failure: null,
        changeReason,
        ...outcomeOf(source, changeReason),
      };
      loads.unshift(load);
      return { __typename: 'FirstLoadChecking', load };
    },
    /** The second look finds the check done. */
    look(id: string) {
      const load = find(id);
      if (load?.state !== 'CHECKING') return load;
      load.looks += 1;
      if (load.looks > 1) load.state = 'CHECKED';
      return load;
    },
    findings(id: string) {
      const isBroken = find(id)?.isWhole === false;
      const edges = isBroken ? [{ cursor: 'finding-1', node: REFUSED }] : [];
      return { edges, pageInfo: { hasNextPage: false, endCursor: null } };
    },
    run({ id }: { id: string }) {
      const load = find(id);
      if (load !== null) load.state = 'LOADED';
      return { __typename: 'FirstLoadStored', load };
    },
    discard({ id }: { id: string }) {
      loads.splice(
        loads.findIndex((each) => each.id === id),
        1,
      );
      return { __typename: 'FirstLoadDiscarded', id, rows: 15, findings: 0 };
    },
    all: () => loads,
  };
}
