import type { ActKind, Localised, PartKind } from '@trefzeker/shared';
import { CORRECTION_REASON_LABELS, historyFieldLabel, historyValueWords, partTitle } from '@trefzeker/shared';
import type { FieldChange, KnownNames } from '@trefzeker/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { CorrectionReasonEnum, VoidablePartKindEnum } from './correction-inputs.types.js';
import type { StoredAct, VoidableKind, VoidedPart } from './history-repository.js';

const INSTANT = 'UTC, as `2026-03-01T11:00:00.000Z`.';
const IN_WORDS = 'The reason in plain words; null when none is needed.';

const ActKindEnum = registerEnum<ActKind>('ActKind', 'What was done to a part of a file.', {
  REGISTERED: 'It was entered.',
  ENDED: 'Its end was entered.',
  CORRECTED: 'It was entered wrongly, and was corrected.',
  REPLACED: 'Another took its place.',
  VOIDED: 'It was taken out of lists and figures.',
  RESTORED: 'It was brought back.',
  CLOSED: 'The file was closed.',
  REOPENED: 'The file was opened again.',
  WITHDRAWN: 'It was taken back.',
  IMPORTED: 'An import brought it, or something in it.',
});

export const PartKindEnum = registerEnum<PartKind>('PartKind', 'Parts of a trajectory that have a history.', {
  TRAJECTORY: 'The trajectory itself.',
  CARE_EPISODE: '`CareEpisode`.',
  MEASURE: '`Measure`.',
  MEASURE_EVENT: '`MeasureEvent`.',
  MEASUREMENT: '`Measurement`.',
  DECISION: '`Decision`.',
  CARE_PLAN: '`CarePlan`.',
  MEASURE_PLAN: '`MeasurePlan`.',
  GOAL: '`Goal`.',
  GOAL_SCORE: '`GoalOpinion`.',
  PROBLEMS: '`NatureOfProblems`.',
  DUTY_EXCUSE: 'Why something on the agenda will not come.',
  WORKERS: 'Who of one organisation work on the trajectory; for that organisation alone.',
});

@ObjectType('HistoryChange', { description: 'One field that an act changed.', simpleResolvers: true })
class HistoryChangeType {
  @Field(() => String, { description: 'Name of the field in the input: `start`.' })
  readonly field!: string;

  @Field(() => LocalisedTextType, { description: 'The field in words.' })
  readonly label!: Localised;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'What it was; null: nothing was entered, or it is not for reading, as answers are.',
  })
  readonly from!: Localised | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'What it became; null as for `from`.' })
  readonly to!: Localised | null;
}

@ObjectType('HistoryAct', { description: 'What somebody did to a part of the file; kept for good.' })
export class HistoryActType {
  readonly recordedBy!: StoredAct['recordedBy'];

  @Field(() => ID, { description: 'Stable.' })
  readonly id!: string;

  @Field(() => ActKindEnum, { description: 'What was done.' })
  readonly act!: ActKind;

  @Field(() => PartKindEnum, { description: 'To what kind of part.' })
  readonly partKind!: PartKind;

  @Field(() => ID, { description: 'Which part; a part that is void is in `Trajectory.voided`.' })
  readonly partId!: string;

  @Field(() => LocalisedTextType, { description: 'By which people recognise the part.' })
  readonly title!: Localised;

  @Field(() => String, { description: `When. ${INSTANT}` })
  readonly at!: string;

  @Field(() => CorrectionReasonEnum, { nullable: true, description: 'Why; null when no reason is needed.' })
  readonly reason!: NonNullable<StoredAct['reason']>['code'] | null;

  @Field(() => LocalisedTextType, { nullable: true, description: IN_WORDS })
  readonly reasonLabel!: Localised | null;

  @Field(() => String, { nullable: true, description: 'What was written beside the reason.' })
  readonly reasonWords!: string | null;

  @Field(() => [HistoryChangeType], { description: 'Fields that it changed, or that were entered.' })
  readonly changes!: readonly HistoryChangeType[];
}

@ObjectType('VoidedPart', { description: 'A part that is void: in no list and in no figure.' })
export class VoidedPartType {
  readonly recordedBy!: VoidedPart['recordedBy'];

  @Field(() => VoidablePartKindEnum, { description: 'What kind of part.' })
  readonly partKind!: VoidableKind;

  @Field(() => ID, { description: 'The `id` that it had, and gets back.' })
  readonly partId!: string;

  @Field(() => LocalisedTextType, { description: 'By which people recognise it.' })
  readonly title!: Localised;

  @Field(() => [HistoryChangeType], { description: 'What was entered, as it was when it was voided.' })
  readonly fields!: readonly HistoryChangeType[];

  @Field(() => String, { description: `Since when it is void. ${INSTANT}` })
  readonly at!: string;

  @Field(() => CorrectionReasonEnum, { description: 'Why it is void.' })
  readonly reason!: VoidedPart['reason']['code'];

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly reasonLabel!: Localised;

  @Field(() => String, { nullable: true, description: 'What was written beside the reason.' })
  readonly reasonWords!: string | null;
}

export function toHistoryActType(act: StoredAct, names: KnownNames): HistoryActType {
  const { act: kind, partKind, partId, recordedBy, reason } = act;
  return {
    ...{ recordedBy, act: kind, partKind, partId },
    id: `${act.trajectoryId}:${act.version}:${act.position}`,
    title: partTitle(act, names),
    at: act.at.toISOString(),
    reason: reason?.code ?? null,
    reasonLabel: reason === null ? null : CORRECTION_REASON_LABELS[reason.code],
    reasonWords: reason?.words ?? null,
    changes: act.changes.map((change) => toChangeType(change, names)),
  };
}

export function toVoidedPartType(part: VoidedPart, names: KnownNames): VoidedPartType {
  const { partKind, partId, recordedBy, reason, subject } = part;
  const entered = Object.entries(subject).filter(([, value]) => value !== null);
  return {
    ...{ recordedBy, partKind, partId },
    title: partTitle(part, names),
    fields: entered.map(([field, to]) => toChangeType({ field, from: null, to }, names)),
    at: part.at.toISOString(),
    reason: reason.code,
    reasonLabel: CORRECTION_REASON_LABELS[reason.code],
    reasonWords: reason.words,
  };
}

function toChangeType({ field, from, to }: FieldChange, names: KnownNames): HistoryChangeType {
  return {
    field,
    label: historyFieldLabel(field),
    from: historyValueWords(field, from, names),
    to: historyValueWords(field, to, names),
  };
}
