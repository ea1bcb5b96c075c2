import { createMergeClients } from './merge-clients.js';
import type { MergeCommands } from './merge-commands.js';
import type { MergeDependencies } from './merge-dependencies.js';
import { createUndoClientMerge } from './undo-client-merge.js';

export function createMergeCommands(dependencies: MergeDependencies): MergeCommands {
  return {
    mergeClients: createMergeClients(dependencies),
    undoClientMerge: createUndoClientMerge(dependencies),
  };
}
