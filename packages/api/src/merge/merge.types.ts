import { DOUBLE_REASON_LABELS } from '@trefzeker/shared';
import type {
  DoubleReason,
  FactOfBoth,
  Frame,
  Localised,
  MergeFact,
  MergePlan,
  MergeableFacts,
  PlainDate,
  Side,
  SubTrajectoryKind,
} from '@trefzeker/shared';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { changedFacts } from '../clients/changed-facts.js';
import { RespondentType, toRespondentType } from '../clients/client-life.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { ProblemType, toProblemType } from '../platform/graphql/problem.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { ClientType, toClientType } from '../registration/client.types.js';
import { SubTrajectoryKindEnum } from '../registration/care.types.js';
import { FrameEnum, toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import { MergeFactEnum, MergeSideEnum } from './merge-inputs.types.js';
import type { FormerNumber } from './merge-repository.js';
import type { JoinPreview } from './preview-joins.js';
import type { MergePreview } from './read-merges.js';
import type { SuspectedDouble } from './suspects.js';

const DoubleReasonEnum = registerEnum<DoubleReason>('DoubleReason', 'Why two clients may be one.', {
  'same-bsn': 'The same citizen service number; told only to who may see it.',
  'same-birth-date': 'The same date of birth.',
  'swapped-birth-date': 'Day and month of the date of birth are swapped.',
  'like-name': 'Names that are alike: accents and capitals aside, or one the beginning of the other.',
  'like-reference': 'References that are alike: signs and zeros in front aside.',
});

const HowEnum = registerEnum<FactOfBoth['how']>('HowFactsMeet', 'How a fact of two clients becomes one.', {
  SAME: 'Both say the same.',
  FILLED: 'One says it, or says more.',
  JOINED: 'Both hold, one after the other.',
  CONTRADICTS: 'They contradict: somebody chooses.',
});

@ObjectType('DoubleReasonGiven', { description: 'One reason, in words.', simpleResolvers: true })
class DoubleReasonGivenType {
  @Field(() => DoubleReasonEnum, { description: 'Which.' })
  readonly reason!: DoubleReason;

  @Field(() => LocalisedTextType, { description: 'In words.' })
  readonly label!: Localised;
}

@ObjectType('SuspectedDouble', { description: 'Another client that may be the same.', simpleResolvers: true })
export class SuspectedDoubleType {
  @Field(() => ClientType, { description: 'The other client.' })
  readonly client!: ClientType;

  @Field(() => [DoubleReasonGivenType], { description: 'What points to it, each to be seen with the eye.' })
  readonly reasons!: readonly DoubleReasonGivenType[];
}

@ObjectType('FactOfBoth', { description: 'One fact of both clients.', simpleResolvers: true })
class FactOfBothType {
  @Field(() => MergeFactEnum, { description: 'Which.' })
  readonly fact!: MergeFact;

  @Field(() => HowEnum, { description: 'What a merge makes of it.' })
  readonly how!: FactOfBoth['how'];

  @Field(() => MergeSideEnum, {
    nullable: true,
    description: 'Whose it becomes; null: not chosen yet, or of both.',
  })
  readonly from!: Side | null;

  @Field(() => String, { nullable: true, description: 'As the client that stays has it; null: empty.' })
  readonly ofStays!: string | null;

  @Field(() => String, { nullable: true, description: 'As the client that goes has it; null: empty.' })
  readonly ofGoes!: string | null;
}

@ObjectType('PersonOfBoth', {
  description: 'Somebody who stands with both clients: of the same kind and by the same name.',
  simpleResolvers: true,
})
class PersonOfBothType {
  @Field(() => RespondentType, { description: 'As the client that stays has it.' })
  readonly ofStays!: RespondentType;

  @Field(() => RespondentType, { description: 'As the client that goes has it.' })
  readonly ofGoes!: RespondentType;

  @Field(() => Boolean, { description: 'Nothing differs: it stays once, and nobody has to choose.' })
  readonly isSame!: boolean;

  @Field(() => [ID], { description: 'Who counts; empty: not chosen yet.' })
  readonly countIds!: readonly string[];
}

@ObjectType('JoinedPart', { description: 'A sub-trajectory as it would be.', simpleResolvers: true })
class JoinedPartType {
  @Field(() => SubTrajectoryKindEnum, { description: 'Care, protection or probation.' })
  readonly kind!: SubTrajectoryKind;

  @Field(() => DateScalar, { description: 'First day.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: it runs.' })
  readonly end!: PlainDate | null;
}

@ObjectType('TrajectoryJoin', {
  description: 'What trajectories at the same time become: one, with all that stands in each.',
  simpleResolvers: true,
})
class TrajectoryJoinType {
  @Field(() => TrajectoryType, { description: 'The one that stays, as it is now.' })
  readonly into!: TrajectoryType;

  @Field(() => [TrajectoryType], {
    description: 'Those that go into it; they come back when the merge is undone.',
  })
  readonly from!: readonly TrajectoryType[];

  @Field(() => DateScalar, { description: 'First day that it gets.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day that it gets; null: it is open.' })
  readonly end!: PlainDate | null;

  @Field(() => FrameEnum, { description: 'Frame at the start that it gets.' })
  readonly frameAtStart!: Frame;

  @Field(() => [JoinedPartType], {
    description: 'Its sub-trajectories, worked out from all care and measures.',
  })
  readonly subTrajectories!: readonly JoinedPartType[];

  @Field(() => Int, { description: 'How many goals it has.' })
  readonly goals!: number;

  @Field(() => Int, {
    description: 'How many measurements it has, each at the occasion that it was made for.',
  })
  readonly measurements!: number;

  @Field(() => Int, { description: 'How many duties the agendas have together now.' })
  readonly dutiesBefore!: number;

  @Field(() => Int, { description: 'How many duties its agenda has then: what both asked is asked once.' })
  readonly dutiesAfter!: number;

  @Field(() => [LocalisedTextType], { description: 'What is asked now, and not any more then.' })
  readonly dutiesGone!: readonly Localised[];

  @Field(() => [LocalisedTextType], { description: 'What is asked then, and not now.' })
  readonly dutiesAdded!: readonly Localised[];
}

@ObjectType('MergePreview', {
  description: 'What a merge would be. Nothing was stored.',
  simpleResolvers: true,
})
export class MergePreviewType {
  @Field(() => ClientType, { description: 'The client that stays.' })
  readonly stays!: ClientType;

  @Field(() => ClientType, { description: 'The client that goes.' })
  readonly goes!: ClientType;

  @Field(() => [FactOfBothType], { description: 'What is known of both.' })
  readonly facts!: readonly FactOfBothType[];

  @Field(() => [PersonOfBothType], { description: 'People who stand with both.' })
  readonly people!: readonly PersonOfBothType[];

  @Field(() => [TrajectoryType], { description: 'Trajectories that move, with all that is in them.' })
  readonly moves!: readonly TrajectoryType[];

  @Field(() => [TrajectoryType], {
    description: 'Empty trajectories at the same time as another: they drop out, until the merge is undone.',
  })
  readonly dropsOut!: readonly TrajectoryType[];

  @Field(() => [TrajectoryJoinType], {
    description: 'Trajectories at the same time that become one, if somebody agrees (`joinTrajectories`).',
  })
  readonly joins!: readonly TrajectoryJoinType[];

  @Field(() => [RespondentType], { description: 'People around the client who move.' })
  readonly peopleWhoMove!: readonly RespondentType[];

  @Field(() => Int, { description: 'How much that was told about care elsewhere moves.' })
  readonly toldElsewhere!: number;

  @Field(() => [ProblemType], {
    description: 'Why they cannot be merged: to be corrected first. Empty: they can.',
  })
  readonly refusals!: readonly ProblemType[];

  @Field(() => [ProblemType], { description: 'Where somebody still has to choose.' })
  readonly choicesNeeded!: readonly ProblemType[];
}

@ObjectType('FormerNumber', {
  description: 'A reference that leads to this client, since the client was registered twice.',
  simpleResolvers: true,
})
export class FormerNumberType {
  readonly personId!: string;

  @Field(() => ID, { description: 'Of the merge; random and stable.' })
  readonly id!: string;

  @Field(() => String, { description: 'The reference (cliëntnummer) of the client that went.' })
  readonly reference!: string;

  @Field(() => GraphQLDateTime, { description: 'When they became one.' })
  readonly mergedAt!: Date;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;

  @Field(() => Boolean, { description: 'Whether it can be undone now: the last merge goes first.' })
  readonly isLast!: boolean;

  @Field(() => [ID], {
    description: 'Trajectories that go back when it is undone, with all that is in them.',
  })
  readonly trajectoryIds!: readonly string[];
}

export function toSuspectedDoubleType({ client, reasons }: SuspectedDouble): SuspectedDoubleType {
  return {
    client: toClientType(client),
    reasons: reasons.map((reason) => ({ reason, label: DOUBLE_REASON_LABELS[reason] })),
  };
}

export function toFormerNumberType({ merge, reference, isLast }: FormerNumber): FormerNumberType {
  const { id, mergedAt, reason, personId, done } = merge;
  const { trajectoryIds } = done.moves.toStays;
  return { id, reference, mergedAt, reason, personId, isLast, trajectoryIds };
}

export function toMergePreviewType(preview: MergePreview): MergePreviewType {
  const { stays, goes, sides, plan, trajectories } = preview;
  const typesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const header = trajectories.get(id);
      return header === undefined ? [] : [toTrajectoryType(header)];
    });
  const moving = plan.moves.toStays.trajectoryIds;
  // Whether somebody moves who stands with both, is not known before it is chosen.
  const isOpen = (id: string) =>
    plan.people.some(({ ofGoes, countIds }) => ofGoes.id === id && countIds.length === 0);
  const joining = plan.joins.flatMap(({ fromIds }) => fromIds);
  const dropping = [
    ...plan.moves.toGoes.trajectoryIds,
    ...sides.goes.trajectories.map(({ id }) => id).filter((id) => !moving.includes(id)),
  ].filter((id) => !joining.includes(id));
  return {
    ...{ stays: toClientType(stays), goes: toClientType(goes) },
    facts: plan.facts.map((fact) => toFactOfBothType(fact, sides.stays.facts, sides.goes.facts)),
    people: plan.people.map(toPersonOfBothType),
    ...{ moves: typesOf(moving), dropsOut: typesOf(dropping) },
    joins: preview.joins.flatMap((each) => toJoinType(each, typesOf)),
    peopleWhoMove: sides.goes.respondents
      .filter(({ id }) => plan.moves.toStays.respondentIds.includes(id) && !isOpen(id))
      .map(toRespondentType),
    toldElsewhere: plan.moves.toStays.elsewhereIds.length,
    refusals: plan.refusals.map(toProblemType),
    choicesNeeded: plan.choicesNeeded.map(toProblemType),
  };
}

function toJoinType(
  { join, subTrajectories, goals, measurements, duties }: JoinPreview,
  typesOf: (ids: readonly string[]) => readonly TrajectoryType[],
): readonly TrajectoryJoinType[] {
  const { start, end, frameAtStart } = join.after;
  return typesOf([join.intoId]).map((into) => ({
    ...{ into, from: typesOf(join.fromIds), start, end, frameAtStart, goals, measurements },
    subTrajectories: subTrajectories.map((part) => ({ kind: part.kind, start: part.start, end: part.end })),
    ...{ dutiesBefore: duties.before, dutiesAfter: duties.after },
    ...{ dutiesGone: duties.gone, dutiesAdded: duties.added },
  }));
}

function toFactOfBothType(
  { fact, how, from }: FactOfBoth,
  stays: MergeableFacts,
  goes: MergeableFacts,
): FactOfBothType {
  return { fact, how, from, ofStays: wordsOf(fact, stays), ofGoes: wordsOf(fact, goes) };
}

/** Names that the history of a client has for them, where they are others. */
const FIELDS: Readonly<Partial<Record<MergeFact, string>>> = {
  'given-name': 'givenName',
  'family-name': 'familyName',
  'birth-date': 'birthDate',
  'family-key': 'familyKey',
  'died-on': 'diedOn',
  'care-aims': 'careAims',
};

/** On one line, as the history has it. */
function wordsOf(fact: MergeFact, facts: MergeableFacts): string | null {
  const { birthDate, birthDatePrecision, residences, municipality, sex } = facts;
  if (fact === 'birth-date' && birthDatePrecision === 'YEAR') return birthDate?.year.toString() ?? null;
  if (fact === 'sex' && sex === 'UNKNOWN') return null;
  if (fact === 'residences' && residences.length === 0) return municipality;
  return changedFacts(null, facts, [FIELDS[fact] ?? fact])[0]?.to ?? null;
}

function toPersonOfBothType({
  ofStays,
  ofGoes,
  isSame,
  countIds,
}: MergePlan['people'][number]): PersonOfBothType {
  return { ofStays: toRespondentType(ofStays), ofGoes: toRespondentType(ofGoes), isSame, countIds };
}
