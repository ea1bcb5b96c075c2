/** What somebody did to a part of a file. */
export type ActKind =
  | 'REGISTERED'
  | 'ENDED'
  | 'CORRECTED'
  | 'REPLACED'
  | 'VOIDED'
  | 'RESTORED'
  | 'CLOSED'
  | 'REOPENED'
  | 'WITHDRAWN'
  | 'IMPORTED';

/** Kinds of parts that have a history. */
export type PartKind =
  | 'TRAJECTORY'
  | 'CARE_EPISODE'
  | 'MEASURE'
  | 'MEASURE_EVENT'
  | 'MEASUREMENT'
  | 'DECISION'
  | 'CARE_PLAN'
  | 'MEASURE_PLAN'
  | 'GOAL'
  | 'GOAL_SCORE'
  | 'PROBLEMS'
  | 'DUTY_EXCUSE'
  | 'WORKERS';

/** The fields of a part as text: days in ISO, codes, ids; null where nothing was entered. */
export type PartFields = Readonly<Record<string, string | null>>;

export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One act on one part, as it is kept: never changed and never removed. */
export interface HistoryAct {
  readonly act: ActKind;
  readonly partKind: PartKind;
  readonly partId: string;
  /** Organisation whose part it is: it may see the act, as may the keeper. Null: of the whole trajectory. */
  readonly ownerId: string | null;
  /** By which people recognise the part: its fields after the act, or before it was voided. */
  readonly subject: PartFields;
  readonly changes: readonly FieldChange[];
}

/** What differs between two states of a part, in the order of its fields. */
export function fieldChanges(before: PartFields, after: PartFields): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => from !== to);
}

/** The act of entering what stands in the place of something: what differs between the two is in it. */
export function replacedAct(part: Omit<HistoryAct, 'act' | 'changes'>, before: PartFields): HistoryAct {
  return { ...part, act: 'REPLACED', changes: fieldChanges(before, part.subject) };
}

/** The act of entering a part: all that was entered is in it. */
export function registeredAct(part: Omit<HistoryAct, 'act' | 'changes'>): HistoryAct {
  return { ...part, act: 'REGISTERED', changes: fieldChanges({}, part.subject) };
}
