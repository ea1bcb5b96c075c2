import { importer, mappings, OUTCOMES } from './data/imports.js';
import { text } from './data/text.js';

interface MockImport {
  readonly id: string;
  readonly fileName: string;
  state: string;
  looks: number;
  progress: { readonly rowsRead: number; readonly rowsExpected: number };
}

/** Imports in memory: an upload, two looks of progress, then the outcome that its name asks for. */
export function createMockImports() {
  const uploads = new Map<string, string>();
  const imports: MockImport[] = [];
  let hasApplied = false;

  const outcomeOf = (fileName: string) => {
    if (fileName.includes('fout')) return OUTCOMES.broken;
    return hasApplied ? OUTCOMES.again : OUTCOMES.first;
  };

  return {
    upload(fileName: string) {
      const uploadId = `upload-${uploads.size + 1}`;
      uploads.set(uploadId, fileName);
      return uploadId;
    },
    check(uploadId: string) {
      const fileName = uploads.get(uploadId) ?? 'onbekend.csv';
      const created = {
        id: `import-${imports.length + 1}`,
        mapping: mappings[0],
        fileName,
        state: 'CHECKING',
        looks: 0,
        createdAt: '2026-11-22T09:05:00Z',
        createdBy: importer,
        progress: { rowsRead: 0, rowsExpected: 172 },
        plan: null,
        problems: [],
        problemCount: 0,
        findings: [],
        failure: null,
      };
      imports.unshift(created);
      return created;
    },
    /** Each look brings the check one step further. */
    look(id: string) {
      const followed = imports.find((each) => each.id === id);
      if (followed?.state !== 'CHECKING') return followed ?? null;
      followed.looks += 1;
      followed.progress = { rowsRead: 86 * followed.looks, rowsExpected: 172 };
      const outcome = outcomeOf(followed.fileName);
      if (followed.looks > 1) Object.assign(followed, outcome, { problemCount: outcome.problems.length });
      return followed;
    },
    apply(id: string) {
      const followed = imports.find((each) => each.id === id);
      if (followed?.state !== 'CHECKED') {
        return {
          __typename: 'ImportNotReady',
          code: 'NOT_READY',
          message: text('Nog niet klaar.', 'Not ready.'),
          import: followed,
        };
      }
      followed.state = 'APPLIED';
      hasApplied = true;
      return { __typename: 'ImportApplied', import: followed };
    },
    all: () => imports,
  };
}
