export const IMPORT_HELP = `trefzeker-server import --mapping <key or file> --in <file.csv> [options]

Reads measurements from a CSV file, checks all of it, says what it would store, and stores it: everything
or nothing. The same file a second time changes nothing. It may run while the server runs.

  --mapping           Key of a mapping, or the path of a mapping file (.json). standard:<instrument> is the
                      layout that needs no mapping of your own, as standard:sdq; an older edition is
                      named, as standard:base-set@1.
  --in                The file; - for standard input. UTF-8; comma, semicolon or tab.
  --organisation      Name or id of the organisation that keeps the clients. May be left out when there is
                      only one.
  --new-organisation  The same, for a name that is not there yet: a care provider of that name is added.
  --dry-run           Checks only.
  --yes               Stores without asking.
  --json              The summary on standard output as JSON.
  --list              Lists the mappings with their columns, and stops.

Progress and problems go to standard error, the summary to standard output.
Exit codes: 0 done; 1 the file cannot be used, nothing was stored; 2 the command was not right.
`;
