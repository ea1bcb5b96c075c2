import { createMergeClients } from './merge-clients.js';
import type { MergeCommands } from './merge-commands.js';
import type { MergeDependencies } from './merge-dependencies.js';
import type { NotDoubleCommands } from './not-double-commands.js';
import { createNotDoubleCommands } from './state-not-double.js';
import { createUndoClientMerge } from './undo-client-merge.js';

export function createMergeCommands(dependencies: MergeDependencies): MergeCommands & NotDoubleCommands {
  return {
    mergeClients: createMergeClients(dependencies),
    undoClientMerge: createUndoClientMerge(dependencies),
    ...createNotDoubleCommands(dependencies),
  };
}
