export const LOAD_HELP = `trefzeker-server load --mapping <mapping.json> [options]

First load from a provider's own system: clients and the people around them, trajectories, care, measures,
decisions, plans, goals and their scores, each from a CSV file that the mapping names. Checks all of it by the rules of registration, says row by row what
is wrong, and stores it: everything or nothing. The same files a second time change nothing. It may run
while the server runs. docs/load.md explains the mapping; examples/first-load is one that works.

  --mapping           Path of the mapping (.json).
  --in                Folder of the files; that of the mapping when left out.
  --organisation      Name or id of the organisation that keeps the clients. May be left out when there is
                      only one.
  --new-organisation  The same, for a name that is not there yet: a care provider of that name is added.
  --dry-run           Does everything but storing.
  --what-can          Stores the clients of whom everything is right, and leaves the others out whole.
  --accept-changes    Why, in a few words: rows that changed since they were loaded become corrections
                      with this reason. Left out, they are told of and nothing changes.
  --findings          Writes all findings to this file, as CSV; it is replaced.
  --yes               Stores without asking.
  --json              The summary on standard output as JSON.

Progress and the first findings go to standard error, the summary to standard output.
Exit codes: 0 everything can be, or is, stored; 1 rows or files are refused, nothing was stored; 2 the
command was not right; 3 a part was stored (--what-can), rows are left out.
`;
