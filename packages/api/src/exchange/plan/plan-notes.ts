import type { Finding, Localised, PlainDate, Problem } from '@trefzeker/shared';
import type { ImportPlan, ImportProblem } from '../import-service.js';
import type { FieldColumns, ImportField } from './field-columns.js';

export interface PlanFinding {
  readonly code: string;
  readonly message: Localised;
}

/** A problem of a row that no single rule of the core owns. */
export type RowProblem = Omit<ImportProblem, 'row' | 'column'>;

export type PlanCounts = Omit<ImportPlan, 'rows' | 'firstEnd' | 'lastEnd'>;

/** What planning one client comes upon; each part of the plan writes here. */
export class PlanNotes {
  readonly problems: ImportProblem[] = [];
  readonly findings: PlanFinding[] = [];
  /** Last days of the care that the file names and that has ended. */
  readonly careEnds: PlainDate[] = [];
  readonly counts = {
    newClients: 0,
    newTrajectories: 0,
    newCareEpisodes: 0,
    newMeasurements: 0,
    unchangedMeasurements: 0,
  } satisfies PlanCounts;

  constructor(private readonly columns: FieldColumns) {}

  /** Once for each row and code. */
  problem(row: number, field: ImportField, { code, message, hint }: RowProblem): void {
    const isNoted = this.problems.some((known) => known.row === row && known.code === code);
    if (!isNoted) this.problems.push({ row, column: this.columns[field] ?? null, code, message, hint });
  }

  /** Problems that a rule of the core found; `fieldOf` says which field their path means. */
  ruleProblems(row: number, problems: readonly Problem[], fieldOf: (problem: Problem) => ImportField): void {
    for (const problem of problems) this.problem(row, fieldOf(problem), problem);
  }

  finding(...findings: readonly (PlanFinding | Finding)[]): void {
    this.findings.push(...findings.map(({ code, message }) => ({ code, message })));
  }
}
