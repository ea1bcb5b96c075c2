// What the author of a plug-in needs. Apart from the index: it brings a compiler and an interpreter along,
// which a server that only scores should not load.
export type { AuthorFinding } from './author-finding.js';
export { buildPlugin, type BuiltPlugin, readBuilt } from './build-plugin.js';
export { type PluginReport, reportOnPlugin } from './report-on.js';
