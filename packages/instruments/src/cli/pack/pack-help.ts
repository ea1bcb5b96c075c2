export const PACK_HELP = `trefzeker pack [folder] [--out file] [--language nl|en]

Checks the instrument in the folder (default: where you are) as trefzeker check does. When all is
well, it makes one file of it for the server, <name>-<version>.trefzeker.json, and prints the line
for the configuration with the integrity of its content. The same folder gives the same file.

  --out         another name for the file; it must end in .trefzeker.json
  --language    nl or en; default that of your terminal, else English

Exit codes: 0 written; 1 something must be mended, nothing was written; 2 the command was not right.
`;
