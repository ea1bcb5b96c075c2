import { parsePlainDate } from '@trefzeker/shared';
import type { ProblemList } from '../csv/problem-list.js';

const SEXES = ['F', 'M', 'X'];
const OLDEST = 120;
const REMEMBERED_DATES = 10_000;

/** Columns about the person and the day. They are checked; raw scores do not depend on them. */
export const CONTEXT_COLUMNS = ['informant', 'age', 'sex', 'date'] as const;

/** Age in whole years; null when empty or wrong. */
export function readAge(text: string, line: number, problems: ProblemList): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (/^\d{1,3}$/.test(trimmed) && Number(trimmed) <= OLDEST) return Number(trimmed);
  problems.add(line, 'age', `it is no age. Allowed: whole years from 0 to ${OLDEST}, or an empty cell.`);
  return null;
}

export function checkSex(text: string, line: number, problems: ProblemList): void {
  const trimmed = text.trim();
  if (trimmed === '' || SEXES.includes(trimmed)) return;
  problems.add(line, 'sex', `this code is not known. Allowed: ${SEXES.join(', ')}, or an empty cell.`);
}

/** Checks dates and remembers which ones were right: a file has many rows and few days. */
export class DateChecker {
  readonly #right = new Set<string>(['']);

  check(text: string, line: number, problems: ProblemList): void {
    if (this.#right.has(text)) return;
    const trimmed = text.trim();
    if (trimmed !== '' && parsePlainDate(trimmed) === null) {
      problems.add(line, 'date', 'it is no date. Allowed: an existing day as 2026-03-01, or an empty cell.');
    } else if (this.#right.size < REMEMBERED_DATES) {
      this.#right.add(text);
    }
  }
}
