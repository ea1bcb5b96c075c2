// What the author of a plug-in needs. Apart from the index: it brings a compiler and an interpreter along,
// which a server that only scores should not load.
export { packedText } from '../registry/packed-file.js';
export { type CheckedPlugin, type PluginReport, reportOnPlugin } from './report-on.js';
