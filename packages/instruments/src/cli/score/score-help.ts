export const SCORE_HELP = `trefzeker score <instrument> --in answers.csv --out scores.csv

Computes the scale scores of one instrument, by its own rules for reversed items and missing answers.

What goes in: one row per filled-in questionnaire, with a header.
  case        Your code for the person; more rows may have the same one. Required.
  informant   Who filled it in, as the instrument calls its forms: parent, teacher, self, ... May be left
              out when there is one form, or when you give --informant.
  age         In whole years. Optional.
  sex         F, M or X. Optional.
  date        As 2026-03-01. Optional.
  1, 2, ...   One column per item, named by the instrument's own number (1, 56a). An empty cell means not
              answered; 0 is an answer. An item without a column counts as not answered, and is named.
  The SDQ's questions on impact are difficulties (0-3), distress, home, friends, class and leisure (0-3,
  as answered).
  Any other column is refused, so that a misspelt item is never taken for a missing answer.

What comes out: the same rows in the same order.
  case        As in your file.
  <scale>     The raw score; empty when there are too few answers.
  <scale>_reason
              Empty for a score. Else: too-few-answers; gate-not-answered (the question that comes first
              has no answer); part-missing (a sum of scales of which one has no
              score); not-on-form (this informant's form does not have the scale).
  Age, sex and date are checked but do not change a raw score; norms need them, and are not applied here.

Options
  --in FILE          The answers; - reads standard input.
  --out FILE         The scores; - writes standard output. A new file can be read by you alone.
  --informant FORM   The same form for every row, for a file without that column.
  --config FILE      A trefzeker.config.json that lists plug-ins, for instruments that are not built in.

If one cell is wrong, nothing is written: the list of what is wrong names file, line, column and what is
allowed. Correct the file and run the command again.
`;
