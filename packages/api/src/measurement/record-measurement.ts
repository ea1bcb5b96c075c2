import type { Actor, Problem } from '@trefzeker/shared';
import { notFound } from '../identity/rights.js';
import type { Transaction } from '../platform/database/doors.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { Commands } from '../use-cases.js';
import { checkMeasurement } from './check-measurement.js';
import type { CheckDependencies } from './check-measurement.js';
import type { DraftRepository, DraftWriter } from './drafts/draft-repository.js';

interface Dependencies extends CheckDependencies {
  readonly files: TrajectoryFiles;
  readonly newId: () => string;
  readonly repository: Pick<DraftRepository, 'find'>;
  readonly drafts: (tx: Transaction) => Pick<DraftWriter, 'remove'>;
}

/** Checks, scores and stores one filled-in instrument. A late one is stored with a finding, never refused. */
export function createRecordMeasurement(dependencies: Dependencies): Commands['recordMeasurement'] {
  const { files, newId, repository, drafts } = dependencies;
  return async (actor, { trajectoryVersion, draftId, ...asked }) => {
    const file = await files.open(actor, asked.trajectoryId, trajectoryVersion);
    const id = newId();
    const deed = { operation: 'recordMeasurement', action: 'create', objectIds: [id] } as const;
    const checked = await checkMeasurement(dependencies, { actor, file, asked });
    if (checked.kind === 'answers-invalid') {
      const refused = await file.refuse(checked.problems, deed);
      return { kind: 'answers-invalid', problems: refused.problems };
    }
    const gone = await isGone(repository, actor, draftId);
    const problems = [...(checked.kind === 'refused' ? checked.problems : []), ...(gone ? [DRAFT_GONE] : [])];
    if (checked.kind === 'refused' || problems.length > 0) return file.refuse(problems, deed);

    const { content, findings } = await checked.score();
    const measurement = { ...content, id };
    const { record } = file;
    const trajectory = await file.save(
      { ...record, measurements: [...record.measurements, measurement] },
      deed,
      async (tx) => {
        if (draftId === undefined) return;
        // Recorded twice at once: the second finds it gone and stores nothing.
        if (!(await drafts(tx).remove(actor, draftId))) throw notFound('draft');
      },
    );
    return { kind: 'recorded', measurement, trajectory, findings };
  };
}

async function isGone(
  repository: Pick<DraftRepository, 'find'>,
  actor: Actor,
  draftId: string | undefined,
): Promise<boolean> {
  return draftId !== undefined && (await repository.find(actor, draftId)) === null;
}

const DRAFT_GONE: Problem = {
  path: ['draftId'],
  code: 'draft-gone',
  message: {
    nl: 'Dit concept is al vastgelegd of weggegooid.',
    en: 'This draft was recorded or thrown away already.',
  },
  hint: {
    nl: 'Kijk in het traject of de meting er staat. Zo niet, vul dan het formulier opnieuw in.',
    en: 'Look in the trajectory whether the measurement is there. If not, fill in the form anew.',
  },
};
