import { natureProblems, problemsFields, registeredAct, replacedAct } from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { requireRight } from '../identity/rights.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { NatureCommands } from './nature-commands.js';
import { insertNature } from './nature-repository.js';
import type { NatureRepository } from './nature-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly nature: NatureRepository;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Keeps every registration: a later one stands beside it. */
export function createNatureCommands({ files, nature, clock, newId }: Dependencies): NatureCommands {
  return {
    registerProblems: async (actor, { trajectoryId, trajectoryVersion, ...draft }) => {
      requireRight(actor, 'REGISTER');
      const file = await files.open(actor, trajectoryId, trajectoryVersion);
      const today = clock.today();
      const id = newId();
      const deed = { operation: 'registerProblems', action: 'create', objectIds: [id] } as const;
      const problems = natureProblems({ trajectory: file.record, today }, draft);
      if (problems.length > 0) return file.refuse(problems, deed);
      const entered = { trajectoryId, version: trajectoryVersion + 1, by: actor, on: today };
      const before = (await nature.listByTrajectories(actor, [trajectoryId])).get(trajectoryId) ?? [];
      const replaced = before.findLast(({ moment }) => moment === draft.moment);
      const part = {
        ...({ partKind: 'PROBLEMS', partId: id, ownerId: actor.organisationId } as const),
        subject: problemsFields(draft),
      };
      const act = replaced === undefined ? registeredAct(part) : replacedAct(part, problemsFields(replaced));
      const trajectory = await file.save(file.record, { ...deed, acts: [act] }, (tx) =>
        insertNature(tx, { ...draft, id }, entered),
      );
      return { kind: 'registered', trajectory, findings: [] };
    },
  };
}
