import type { ProblemList } from './problem-list.js';

/** Stands where bytes were not UTF-8. */
const BROKEN = '\uFFFD';

/** The name of a case, as it stands in the file. The same name may come back on more rows. */
export function readCase(text: string, line: number, problems: ProblemList): string {
  if (text.trim() === '') problems.add(line, 'case', 'it is empty. Give each row the code of its case.');
  if (text.includes(BROKEN))
    problems.add(line, 'case', 'it is not text in UTF-8. Save the file as "CSV UTF-8".');
  return text;
}
