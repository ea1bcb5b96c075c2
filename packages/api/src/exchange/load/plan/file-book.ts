import type { Finding, Problem } from '@trefzeker/shared';
import type { CellProblem } from '../../row/cell-values.js';
import type { LoadKind } from '../load-kinds.js';
import { fieldOf } from '../mapping/file-columns.js';
import { CORRECT_BY_HAND, TAKEN_OVER } from '../row/change-problems.js';
import { CHANGED_SINCE } from '../row/row-problems.js';
import type { FileBasis, FilePlanContext, KnownRow, SourceLink, StagedRow } from './client-file.js';
import type { CountBook, RowOutcome } from './load-counts.js';
import type { FindingGravity, LoadFinding } from './load-finding.js';

/** Corrects what an earlier load made of a row, or says why it stays as it is. */
export type Corrector = (known: KnownRow) => readonly Problem[];

const byHand: Corrector = () => [{ ...CORRECT_BY_HAND, path: [] }];

/** What planning one client comes upon: what becomes of each row, and why. */
export class FileBook {
  readonly findings: LoadFinding[] = [];
  readonly links: SourceLink[] = [];
  /** Of rows that are corrected. */
  readonly changedLinks: SourceLink[] = [];
  private readonly outcomes = new Map<StagedRow, RowOutcome>();

  constructor(
    private readonly clientKey: string,
    private readonly basis: Pick<FileBasis, 'knownRow'>,
    private readonly context: Pick<FilePlanContext, 'columns' | 'takesChanges'>,
  ) {}

  /**
   * The id of what an earlier load made of the row; undefined: it is new. A row that says something else now is
   * corrected when changes are taken over and `correct` can, and is told of in every case.
   */
  knownAs(row: StagedRow, correct: Corrector = byHand): string | undefined {
    const known = row.key === null ? undefined : this.basis.knownRow(row.kind, row.key);
    if (known === undefined || row.content === null) return known?.objectId;
    const isSame = known.fingerprint === row.content.fingerprint;
    this.outcomes.set(row, isSame ? 'unchanged' : 'changed');
    if (isSame) return known.objectId;
    if (this.context.takesChanges) this.takeOver(row, known, correct);
    else this.write(row, 'CHANGED', [{ ...CHANGED_SINCE, path: [] }]);
    return known.objectId;
  }

  private takeOver(row: StagedRow, known: KnownRow, correct: Corrector): void {
    const problems = correct(known);
    this.write(row, 'CHANGED', problems);
    const { kind, key, content } = row;
    if (problems.length > 0 || key === null || content === null) return;
    this.outcomes.set(row, 'corrected');
    this.write(row, 'NOTE', [{ ...TAKEN_OVER, path: [] }]);
    const { clientKey } = this;
    const { objectId } = known;
    this.changedLinks.push({ kind, key, clientKey, objectId, fingerprint: content.fingerprint });
  }

  isCorrected(row: StagedRow): boolean {
    return this.outcomes.get(row) === 'corrected';
  }

  /** @returns Whether the row is refused. */
  refuse(row: StagedRow, problems: readonly Problem[]): boolean {
    if (problems.length === 0) return false;
    this.outcomes.set(row, 'refused');
    this.write(row, 'REFUSED', problems);
    return true;
  }

  refuseFor(row: StagedRow, field: string, problem: CellProblem): void {
    this.refuse(row, [{ ...problem, path: [field] }]);
  }

  /** What it belongs to is refused, so that nobody can say yet whether it is right. */
  leaveOut(row: StagedRow): void {
    this.outcomes.set(row, row.content === null ? 'refused' : 'depends');
  }

  accept(row: StagedRow, objectId: string, findings: readonly Finding[] = []): void {
    this.outcomes.set(row, 'new');
    this.write(row, 'NOTE', findings);
    const { kind, key, content } = row;
    if (key === null || content === null) return;
    this.links.push({ kind, key, clientKey: this.clientKey, objectId, fingerprint: content.fingerprint });
  }

  /** What a row became, in this plan or in an earlier load; undefined: nothing. */
  objectOf(kind: LoadKind, key: string): string | undefined {
    const made = this.links.find((link) => link.kind === kind && link.key === key);
    return made?.objectId ?? this.basis.knownRow(kind, key)?.objectId;
  }

  get isRefused(): boolean {
    return [...this.outcomes.values()].includes('refused');
  }

  /** Of a client with a refused row nothing new goes in. */
  count(book: CountBook): void {
    const isRefused = this.isRefused;
    for (const [{ kind }, outcome] of this.outcomes)
      book.add(kind, isRefused && (outcome === 'new' || outcome === 'corrected') ? 'depends' : outcome);
  }

  private write(row: StagedRow, gravity: FindingGravity, problems: readonly Problem[]): void {
    for (const { path, code, message, hint } of problems) {
      const column = this.columnOf(row.kind, path);
      const isKnown = this.findings.some(
        (known) =>
          known.kind === row.kind && known.row === row.row && known.code === code && known.column === column,
      );
      if (!isKnown)
        this.findings.push({ kind: row.kind, row: row.row, column, gravity, code, message, hint });
    }
  }

  private columnOf(kind: LoadKind, path: Problem['path']): string | null {
    const columns = this.context.columns[kind] ?? {};
    const field = fieldOf(kind, path);
    const isList = path[0] === 'endReason' && path[1] === 'list';
    return (isList ? columns.endReasonList : undefined) ?? columns[field] ?? null;
  }
}
