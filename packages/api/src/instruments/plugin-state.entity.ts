import { defineTable } from '../platform/database/table.js';

export const pluginStateTable = defineTable('plugin_state', {
  source: 'text',
  state: 'text',
  reason: 'text?',
  package_version: 'text?',
  since: 'instant',
});
