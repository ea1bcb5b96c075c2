import { defineTable } from '../platform/database/table.js';

export const instrumentEditionTable = defineTable('instrument_edition', {
  key: 'text',
  edition: 'integer',
  package_version: 'text',
  hash: 'text',
  definition: 'json',
  first_seen: 'instant',
});

const VERSIONED = {
  key: 'text',
  version: 'integer',
  hash: 'text',
  definition: 'json',
  first_seen: 'instant',
} as const;

export const normSetTable = defineTable('norm_set', VERSIONED);
export const changePolicyTable = defineTable('change_policy', VERSIONED);
