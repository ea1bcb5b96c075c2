import type { ListedCode, Measure, MeasureEvent, MeasureEventKind, PlainDate } from '@trefzeker/shared';
import { MEASURE_EVENT_LABELS, plannedEndOf } from '@trefzeker/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { ListedCodeInput, ListedCodeType, toListedCodeType } from './care-details.types.js';
import type { RegisterMeasureEventCommand } from './measure-event-commands.js';

const UNTIL = 'Last day as the court set it; of an extension and, if there is one, of an authorisation.';

const MeasureEventKindEnum = registerEnum<MeasureEventKind>(
  'MeasureEventKind',
  'What happened while a measure ran.',
  Object.fromEntries(
    Object.entries(MEASURE_EVENT_LABELS).map(([code, { en, nl }]) => [code, `${en} (${nl}).`]),
  ) as Record<MeasureEventKind, string>,
);

@ObjectType('MeasureEvent', { description: 'What happened while a measure ran; kept for good (verloop).' })
export class MeasureEventType {
  readonly toId!: string | null;
  readonly fromId!: string | null;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => MeasureEventKindEnum, { description: 'What happened.' })
  readonly kind!: MeasureEventKind;

  @Field(() => DateScalar, {
    description: 'When: of an extension and an authorisation the decision, of a hand-over the first day.',
  })
  readonly on!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: `${UNTIL} Null otherwise.` })
  readonly until!: PlainDate | null;

  @Field(() => ListedCodeType, { nullable: true, description: 'Of an authorisation: which; null otherwise.' })
  readonly type!: ListedCodeType | null;
}

@InputType('RegisterMeasureEventInput', { description: 'Something that happened while a measure ran.' })
export class RegisterMeasureEventInput {
  @Field(() => ID, { description: 'The measure.' })
  readonly measureId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => MeasureEventKindEnum, { description: 'What happened; not everything goes with every kind.' })
  readonly kind!: MeasureEventKind;

  @Field(() => DateScalar, {
    description: 'When: of an extension and an authorisation the decision, of a hand-over the first day.',
  })
  readonly on!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: UNTIL })
  readonly until?: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'Of a hand-over: the institution that takes over.' })
  readonly organisationId?: string | null;

  @Field(() => ListedCodeInput, {
    nullable: true,
    description: 'Of an authorisation: a code of the list `cbs-v7-authorisation`.',
  })
  readonly type?: ListedCode | null;
}

function toMeasureEventType(event: MeasureEvent): MeasureEventType {
  const { id, kind, on } = event;
  return {
    ...{ id, kind, on },
    until: 'until' in event ? event.until : null,
    type: event.kind === 'AUTHORISATION' ? toListedCodeType(event.type) : null,
    fromId: event.kind === 'HAND_OVER' ? event.from : null,
    toId: event.kind === 'HAND_OVER' ? event.to : null,
  };
}

/** The part of a measure that is about its type and course. */
export function toMeasureCourse(measure: Measure) {
  const { type, isRecognised = null, events = [] } = measure;
  return {
    type: type === undefined ? null : toListedCodeType(type),
    isRecognised,
    plannedEnd: plannedEndOf(measure),
    events: events.map(toMeasureEventType),
  };
}

export function toRegisterMeasureEventCommand(input: RegisterMeasureEventInput): RegisterMeasureEventCommand {
  const { measureId, trajectoryVersion, kind, on } = input;
  const { until = null, organisationId = null, type = null } = input;
  return {
    ...{ measureId, trajectoryVersion, kind, on, until, organisationId },
    type: type && { list: type.list, code: type.code },
  };
}
