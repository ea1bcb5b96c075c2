export const NEW_HELP = `trefzeker new [folder] --key my-list --label "Mijn lijst" --direction lower-is-better

Starts an instrument of your own: a folder with everything that trefzeker check wants to see, and
marked places for what only you can say. On a terminal it asks for what you leave out. The folder
(default: trefzeker-instrument-<key>) must be new or empty.

  --key         short name: lower-case letters, digits, hyphens. It never changes again
  --label       name in Dutch             --label-en   name in English; default the Dutch
  --direction   higher-is-better or lower-is-better: what a higher score means
  --items       number of questions; default 10
  --answers     lowest and highest answer; default 0-3
  --scales      keys of the scales, each over an equal part of the questions; default total
  --forms       who fills it in: self,parent,teacher,professional; default self
  --ages        for which ages; default 0-18
  --level       0: scores by rules (default). 1: one more scale, by a program of yours in scorer.ts
  --author      who made it, with the year; else a place to fill in
  --licence     on which terms it may be used; else a place to fill in
  --language    nl or en: the language of the questions; default that of your terminal
  --yes         ask nothing: take the defaults

Exit codes: 0 written; 2 the command was not right, nothing was written.
`;
