export const CHECK_HELP = `trefzeker check [folder] [--language nl|en] [--json]

Builds the instrument in the folder (default: where you are), reads it as a server does, and says
what must be mended: each place with its file and line, what is wrong, and what to do next.

  It builds     dist/scorer.js out of scorer.ts, and dist/norms/*.json out of norms/*.json with its
                CSV tables. Only what trefzeker.plugin.json names below dist/ is built.
  It looks at   the files; what only you can fill in; the scoring of some seventy filled-in forms of
                each kind; your worked examples; norms that skip or repeat people or scores; texts
                that rights forbid.
  A scorer      runs in a box: no clock, no chance, no files, no network, 50 ms and 16 MB a form.

  --language    nl or en; default that of your terminal, else English
  --json        for a program: { "trefzekerCheck": 1, "kind": "checked" or "unreadable", "isKept",
                "findings": [{ "file", "line", "where", "check", "code", "severity": "error" or
                "note", "message": { "nl", "en" }, "hint": { "nl", "en" } }], and when checked
                "name", "version", "integrity", "instruments", "examples", "coverage" }

Exit codes: 0 all is well; 1 something must be mended; 2 the command was not right.
`;
