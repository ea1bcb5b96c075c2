import {
  civilDate,
  enteredEventProblems,
  measureEventProblems,
  toMeasureEventDraft,
} from '@trefzeker/shared';
import { certifiedProblems } from '../../../registration/part-problems.js';
import { PARENT_UNKNOWN } from '../row/row-problems.js';
import type { StagedRow } from './client-file.js';
import { dateOf } from './date-of.js';
import { ownerPart } from './plan-parts.js';
import type { PartWork } from './plan-parts.js';

/** As `registerMeasureEvent`, by the keeper. */
export function planMeasureEvent(row: StagedRow<'measureEvents'>, work: PartWork): void {
  const { book, context } = work;
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  if (book.knownAs(row) !== undefined) return;
  const found = ownerPart(row, 'measures', work, ({ record }) => record.measures);
  if (found === 'refused') {
    book.leaveOut(row);
    return;
  }
  const measure = found?.draft.record.measures.find(({ id }) => id === found.id);
  if (found === undefined || measure === undefined) {
    book.refuseFor(row, 'measure', PARENT_UNKNOWN);
    return;
  }
  const said = row.content.draft;
  const entered = { ...said, on: civilDate(said.on), until: dateOf(said.until) };
  const draft = toMeasureEventDraft(entered, measure.organisationId);
  const problems = [
    ...enteredEventProblems(entered),
    ...(draft === null ? [] : measureEventProblems(measure, draft, context.today)),
    ...(draft?.kind === 'HAND_OVER' ? certifiedProblems(context.organisations.get(draft.to) ?? null) : []),
  ];
  // Without a draft there is a problem: what an event of its kind needs is missing.
  if (book.refuse(row, problems) || draft === null) return;
  const id = context.newId();
  found.draft.replaceMeasure({
    ...measure,
    organisationId: draft.kind === 'HAND_OVER' ? draft.to : measure.organisationId,
    events: [...(measure.events ?? []), { ...draft, id }],
  });
  book.accept(row, id);
}
