/** Name of the file that says what a plug-in folder holds. */
export const MANIFEST = 'trefzeker.plugin.json';
