import type {
  Duty,
  DutyState,
  IndicatorRef,
  Localised,
  Moment,
  PlainAnswer,
  PlainDate,
  PlanUnit,
  RegistrationKind,
} from '@trefzeker/shared';
import {
  DUTY_ROLE_LABELS,
  DUTY_STATE_LABELS,
  dutyEffect,
  MEASUREMENT_PLANS,
  NON_RESPONSE_LABELS,
  NOT_DUE_LABELS,
  REGISTRATION_LABELS,
} from '@trefzeker/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { MomentEnum } from '../measurement/measurement.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { SituationAnswerEnum } from './agenda-inputs.types.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';

export const DutyStateEnum = registerEnum<DutyState['kind']>(
  'DutyState',
  'Where a duty stands today. Exactly one of these.',
  {
    'not-asked': 'Nobody has to do it.',
    'not-yet': 'Its first day is still to come, or not known yet.',
    open: 'It can be done now.',
    'due-soon': 'It can be done now, and its last day is near.',
    missed: 'Its last day is over and nothing was registered. It can still be done, and then counts as late.',
    lapsed: 'It can no longer be done, and nobody may be asked.',
    excused: 'It will not come; a professional said why.',
    'registered-outside-window': 'Done, too early or too late.',
    'registered-deferred': 'A start measurement that was put off: shown apart.',
    'registered-timing-unknown': 'Done; whether in time cannot be said.',
    'registered-in-time': 'Done in time.',
  },
);

const RegistrationKindEnum = registerEnum<RegistrationKind>(
  'RegistrationKind',
  'What is registered besides filled-in instruments.',
  {
    decision: 'The decision on care (besluit).',
    'measure-plan': 'The plan for the measure.',
    'repeat-use': 'Earlier in youth care or not (herhaald beroep).',
    'repeated-measure': 'Earlier under a measure or not (herhaalde maatregel).',
    goals: 'The goals, set with the client.',
    'goal-scores': 'The score of each goal.',
    'overall-goal-score': 'One score for all goals together.',
    'goal-nature': 'The nature of the goals.',
    'nature-of-problems': 'The nature of the problems.',
    'end-date': 'The last day.',
    'end-reason': 'Why it ended.',
    'lives-at-home': 'Whether the youth lives at home.',
    'school-or-work': 'Whether the youth has school or work.',
    'new-offence': 'Whether there is a new offence.',
  },
);

const PlanUnitEnum = registerEnum<PlanUnit>('PlanUnit', 'What a duty is about.', {
  TRAJECTORY: 'The whole client trajectory (cliënttraject).',
  CARE: 'The care of one provider (zorgtraject).',
  DELIVERY_RECORD: 'A record of the legal delivery: one provider, one form of care, one plan.',
  PROTECTION: 'Protection measures that follow each other (JB-traject).',
  PROBATION: 'Probation measures that follow each other (JR-traject).',
  MEASURE: 'One measure.',
});

const AnchorKindEnum = registerEnum<Duty['anchor']['kind']>('AnchorKind', 'How sure the day is.', {
  known: 'It is known.',
  expected: 'It is not known yet; this one stands in, as the agreed end of care that runs.',
  unknown: 'It is not known yet and nothing stands in.',
});

const SideEnum = registerEnum<'early' | 'late'>('WindowSide', 'On which side of the window.', {
  early: 'Before it.',
  late: 'After it.',
});

@ObjectType('DutyWindow', {
  description: 'From when until when something can be done in time (meetvenster). Both days are in time.',
  simpleResolvers: true,
})
class DutyWindowType {
  @Field(() => DateScalar, { description: 'First day.' })
  readonly from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it is not known.' })
  readonly to!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day by which it should be there; null when only the first day is known.',
  })
  readonly dueOn!: PlainDate | null;
}

@ObjectType('IndicatorRef', { description: 'An indicator by its number in its set.', simpleResolvers: true })
class IndicatorRefType {
  @Field(() => String, { description: 'Key of the set: `raamwerk-2010`.' })
  readonly set!: string;

  @Field(() => String, { description: 'Number in that set: `3.3`.' })
  readonly number!: string;

  @Field(() => LocalisedTextType, { description: 'Name of the set.' })
  readonly setLabel!: Localised;
}

@ObjectType('DutyUnit', { description: 'What a duty is about.', simpleResolvers: true })
class DutyUnitType {
  @Field(() => PlanUnitEnum, { description: 'Its kind.' })
  readonly kind!: PlanUnit;

  @Field(() => ID, { description: 'Stable while its first care or measure stays: `care:<id>`.' })
  readonly id!: string;

  @Field(() => [ID], { description: 'Ids of the care episodes or measures that it is made of.' })
  readonly memberIds!: readonly string[];
}

@ObjectType('DutyAnswer', { description: 'The answer to a plain question.', simpleResolvers: true })
class DutyAnswerType {
  @Field(() => SituationAnswerEnum, { description: 'The answer.' })
  readonly value!: PlainAnswer;

  @Field(() => Boolean, {
    description: 'It follows from what is known here. Nobody has to answer, and no answer takes it away.',
  })
  readonly isDerived!: boolean;
}

@ObjectType('Duty', {
  description: 'One thing that somebody has to measure or register, had to, or did (agendapunt).',
})
export class DutyType {
  readonly header!: TrajectoryHeader;
  readonly duty!: Duty;

  @Field(() => ID, { description: 'The same on every day and after every registration.' })
  readonly key!: string;

  @Field(() => String, { description: 'Key of the plan that asks it.' })
  readonly plan!: string;

  @Field(() => LocalisedTextType, { description: 'What.' })
  readonly label!: Localised;

  @Field(() => LocalisedTextType, { description: 'Why it is asked, in plain language.' })
  readonly why!: Localised;

  @Field(() => String, { description: 'Where the rule stands.' })
  readonly source!: string;

  @Field(() => RegistrationKindEnum, {
    nullable: true,
    description: 'What is registered; null when an instrument is filled in.',
  })
  readonly registration!: RegistrationKind | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'The same in words.' })
  readonly registrationLabel!: Localised | null;

  @Field(() => [String], {
    description:
      'Keys of instruments, one of which is enough. Empty: any that shows change, or no instrument at all.',
  })
  readonly instruments!: readonly string[];

  @Field(() => MomentEnum, { description: 'Moment.' })
  readonly moment!: Moment;

  @Field(() => String, { description: 'Name of the occasion: send it along with the measurement.' })
  readonly occasionKey!: string;

  @Field(() => DutyUnitType, { description: 'What it is about.' })
  readonly unit!: Duty['unit'];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day that the window lies around; null while nothing is known.',
  })
  readonly anchor!: PlainDate | null;

  @Field(() => AnchorKindEnum, { description: 'How sure that day is.' })
  readonly anchorKind!: Duty['anchor']['kind'];

  @Field(() => DutyWindowType, { nullable: true, description: 'Null while its days are not known.' })
  readonly window!: Duty['window'];

  @Field(() => LocalisedTextType, { description: 'Who does it.' })
  readonly by!: Localised;

  @Field(() => [IndicatorRefType], { description: 'Indicators that are counted with it.' })
  readonly feeds!: readonly IndicatorRefType[];

  @Field(() => Boolean, { description: 'May be done, need not.' })
  readonly isOptional!: boolean;

  @Field(() => Boolean, {
    description: 'A start measurement of a client who was in care before the plan came into use.',
  })
  readonly isDeferred!: boolean;

  @Field(() => DutyStateEnum, { description: 'Where it stands today.' })
  readonly state!: DutyState['kind'];

  @Field(() => LocalisedTextType, { description: 'The state in words.' })
  readonly stateLabel!: Localised;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why it is not asked, no longer needed or will not come.',
  })
  readonly reason!: Localised | null;

  @Field(() => DutyAnswerType, {
    nullable: true,
    description: 'Answer to a plain question, as of earlier care; null: nobody answered, or it is none.',
  })
  readonly answer!: Duty['answer'];

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done, where that is known.' })
  readonly doneOn!: PlainDate | null;

  @Field(() => SideEnum, { nullable: true, description: 'On which side of the window it was done.' })
  readonly side!: 'early' | 'late' | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'What this does to the figures that it feeds; null when it feeds none.',
  })
  readonly effect!: Localised | null;
}

export function toDutyType(duty: Duty, header: TrajectoryHeader): DutyType {
  const { subject, anchor, state } = duty;
  const registration = subject.kind === 'registration' ? subject.registration : null;
  return {
    header,
    duty,
    key: duty.key,
    plan: duty.plan.key,
    label: duty.label,
    why: duty.why,
    source: duty.source,
    registration,
    registrationLabel: registration === null ? null : REGISTRATION_LABELS[registration],
    instruments: subject.kind === 'measurement' ? subject.instruments : [],
    moment: duty.moment,
    occasionKey: duty.occasionKey,
    unit: duty.unit,
    anchor: anchor.kind === 'unknown' ? null : anchor.on,
    anchorKind: anchor.kind,
    window: duty.window,
    by: DUTY_ROLE_LABELS[duty.by.role],
    feeds: duty.feeds.map(toIndicatorRef),
    isOptional: duty.isOptional,
    isDeferred: duty.isDeferred,
    state: state.kind,
    stateLabel: DUTY_STATE_LABELS[state.kind],
    reason: reasonOf(state),
    answer: duty.answer,
    doneOn: 'on' in state ? state.on : null,
    side: state.kind === 'registered-outside-window' ? state.side : null,
    effect: dutyEffect(duty),
  };
}

function toIndicatorRef({ set, number }: IndicatorRef): IndicatorRefType {
  // Each plan has the name of the set that it measures for.
  const label = MEASUREMENT_PLANS.find(({ key }) => key === set)?.label;
  return { set, number, setLabel: label ?? { nl: set, en: set } };
}

function reasonOf(state: DutyState): Localised | null {
  if (state.kind === 'excused') return NON_RESPONSE_LABELS[state.reason];
  return state.kind === 'not-asked' || state.kind === 'lapsed' ? NOT_DUE_LABELS[state.reason] : null;
}
