export const GENERAL_HELP = `trefzeker: scores and change, for files of answers; and instruments of your own.

  trefzeker score <instrument> --in answers.csv --out scores.csv
      From answers to scale scores, one row per filled-in questionnaire.

  trefzeker change --method JT --better lower --reliability 0.80 --in pairs.csv --out change.csv
      From a score at the start and a score at the end to a class of change.

  trefzeker new my-questionnaire
  trefzeker check my-questionnaire
  trefzeker pack my-questionnaire
      An instrument of your own: start it, see what must be mended, make one file of it for the server.

  trefzeker help score
  trefzeker help change
  trefzeker help new
  trefzeker help check
  trefzeker help pack
      What the columns are, what every option means, and what comes out.

  trefzeker --version
      The version of this program, for your report.

Files are CSV in UTF-8. Columns may be separated by a comma, a semicolon or a tab; what is written has
commas and a decimal point. Use - instead of a file name for standard input or output. A file is written
as a whole or not at all, and an existing one is replaced. Nothing leaves your computer.

Exit codes: 0 done; 1 the data cannot be used (every place is named); 2 the command was not right.
`;
