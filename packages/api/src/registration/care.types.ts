import type {
  CareEpisode,
  CareForm,
  EndReason,
  Localised,
  Measure,
  MeasureKind,
  PlainDate,
  Provision,
  SubTrajectory,
  SubTrajectoryKind,
} from '@trefzeker/shared';
import { codeLabel, daysBetween } from '@trefzeker/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import {
  CareDetailsType,
  ListedCodeType,
  OutOfFrameworkType,
  toCareDetailsType,
  toOutOfFrameworkTypes,
} from './care-details.types.js';
import { MeasureEventType, toMeasureCourse } from './measure-event.types.js';

const WHY = 'Why it ended; null while it runs, or when nobody registered it.';
const LAST_DAY = 'Last day, inclusive; null while it runs.';

export const CareFormEnum = registerEnum<CareForm>('CareForm', 'Form of care (hulpvorm).', {
  AMBULATORY_HOME: 'Help at home (ambulant, thuis).',
  AMBULATORY_PROVIDER: 'Help at the provider (ambulant, bij de aanbieder).',
  DAY_CARE: 'Day care (dagbehandeling, dagopvang).',
  RESIDENTIAL: 'Living in an institution (residentieel).',
  FAMILY_HOME: 'Living in a family-style home (gezinshuis).',
  FOSTER_CARE: 'Living with a foster family (pleegzorg).',
  CLOSED_CARE: 'Closed care with a court authorisation (gesloten jeugdhulp, jeugdzorgplus).',
});

export const ProvisionEnum = registerEnum<Provision>(
  'Provision',
  'How the care is granted (soort voorziening).',
  {
    INDIVIDUAL: 'By a decision for this youth (individuele voorziening).',
    FREELY_ACCESSIBLE: 'Without a decision (vrij toegankelijke voorziening).',
  },
);

export const MeasureKindEnum = registerEnum<MeasureKind>(
  'MeasureKind',
  'Protection or probation measure (maatregel). The code is the Dutch abbreviation.',
  {
    OTS: 'Supervision order (ondertoezichtstelling).',
    VOTS: 'Provisional supervision order (voorlopige ondertoezichtstelling).',
    VOOGDIJ: 'Guardianship (voogdij).',
    VOVO: 'Provisional guardianship (voorlopige voogdij).',
    JEUGDRECLASSERING: 'Youth probation (jeugdreclassering).',
  },
);

export const SubTrajectoryKindEnum = registerEnum<SubTrajectoryKind>(
  'SubTrajectoryKind',
  'What a sub-trajectory is made of (soort deeltraject).',
  {
    CARE: 'Care episodes of one provider (zorgtraject).',
    PROTECTION: 'Protection measures (JB-traject).',
    PROBATION: 'Probation measures (JR-traject).',
  },
);

@ObjectType('EndReason', {
  description: 'Why care or a measure ended (reden beëindiging).',
  simpleResolvers: true,
})
export class EndReasonType {
  @Field(() => String, {
    description: 'Id of the code list: without it the code means nothing. See `codeLists`.',
  })
  readonly list!: string;

  @Field(() => String, { description: 'Official code in that list, as text: `03`, `2.1`.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'Meaning of the code.' })
  readonly label!: Localised;
}

@InputType('EndReasonInput', { description: 'Why care or a measure ended (reden beëindiging).' })
export class EndReasonInput implements EndReason {
  @Field(() => String, { description: 'Id of a code list from `codeLists`.' })
  readonly list!: string;

  @Field(() => String, { description: 'Official code in that list, as text.' })
  readonly code!: string;
}

@ObjectType('CareEpisode', {
  description: 'A period of one form of care by one provider (periode van jeugdhulp).',
})
export class CareEpisodeType {
  readonly providerId!: string;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => CareFormEnum, { description: 'Form of care (hulpvorm).' })
  readonly form!: CareForm;

  @Field(() => ProvisionEnum, {
    description: 'With or without a decision. Some indicators count decisions only.',
  })
  readonly provision!: Provision;

  @Field(() => DateScalar, { description: 'First session or day of admission.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'End agreed in the care plan; null when none was agreed.',
  })
  readonly agreedEnd!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: LAST_DAY })
  readonly end!: PlainDate | null;

  @Field(() => EndReasonType, { nullable: true, description: WHY })
  readonly endReason!: EndReasonType | null;

  @Field(() => CareDetailsType, { description: 'What more was registered of it.' })
  readonly details!: CareDetailsType;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it took in days, first and last day included; null while it runs.',
  })
  readonly durationDays!: number | null;

  @Field(() => [OutOfFrameworkType], {
    description: 'Why it is outside the population of the framework of 2010; empty: it counts.',
  })
  readonly outOfFramework!: readonly OutOfFrameworkType[];
}

@ObjectType('Measure', { description: 'A protection or probation measure (maatregel).' })
export class MeasureType {
  readonly organisationId!: string;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => MeasureKindEnum, { description: 'Kind of measure.' })
  readonly kind!: MeasureKind;

  @Field(() => DateScalar, { description: 'First day, as the court set it.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: LAST_DAY })
  readonly end!: PlainDate | null;

  @Field(() => EndReasonType, { nullable: true, description: WHY })
  readonly endReason!: EndReasonType | null;

  @Field(() => ListedCodeType, {
    nullable: true,
    description:
      'Type in the codes of the CBS, as the modality of probation; null when nobody registered it.',
  })
  readonly type!: ListedCodeType | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of probation: was it a recognised intervention? Null when nobody registered it.',
  })
  readonly isRecognised!: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day as the court set it with the last extension; null when there is none.',
  })
  readonly plannedEnd!: PlainDate | null;

  @Field(() => [MeasureEventType], { description: 'What happened while it ran, in the order of entry.' })
  readonly events!: readonly MeasureEventType[];
}

@ObjectType('SubTrajectory', {
  description:
    'Derived, never typed in (deeltraject): adjacent or overlapping care of one provider, or measures of one kind.',
})
export class SubTrajectoryType {
  readonly organisationId!: string;

  @Field(() => ID, { description: 'Stable while its first episode or measure stays.' })
  readonly id!: string;

  @Field(() => SubTrajectoryKindEnum, { description: 'Care, protection or probation.' })
  readonly kind!: SubTrajectoryKind;

  @Field(() => DateScalar, { description: 'First day of its first part.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: LAST_DAY })
  readonly end!: PlainDate | null;

  @Field(() => [CareEpisodeType], { description: 'The care it is made of, by start; empty for measures.' })
  readonly careEpisodes!: readonly CareEpisodeType[];

  @Field(() => [MeasureType], { description: 'The measures it is made of, by start; empty for care.' })
  readonly measures!: readonly MeasureType[];
}

function toEndReasonType({ list, code }: EndReason): EndReasonType {
  return { list, code, label: codeLabel(list, code) };
}

export function toCareEpisodeType(episode: CareEpisode): CareEpisodeType {
  const { id, providerId, form, provision, start, agreedEnd, end, endReason } = episode;
  return {
    id,
    providerId,
    form,
    provision,
    start,
    agreedEnd,
    end,
    endReason: endReason === null ? null : toEndReasonType(endReason),
    details: toCareDetailsType(episode.details),
    durationDays: end === null ? null : daysBetween(start, end) + 1,
    outOfFramework: toOutOfFrameworkTypes(episode),
  };
}

export function toMeasureType(measure: Measure): MeasureType {
  const { id, organisationId, kind, start, end, endReason } = measure;
  return {
    id,
    organisationId,
    kind,
    start,
    end,
    endReason: endReason === null ? null : toEndReasonType(endReason),
    ...toMeasureCourse(measure),
  };
}

/** A sub-trajectory with the registrations it is made of. */
export interface SubTrajectoryParts {
  readonly subTrajectory: SubTrajectory;
  readonly careEpisodes: readonly CareEpisode[];
  readonly measures: readonly Measure[];
}

export function toSubTrajectoryType({
  subTrajectory,
  careEpisodes,
  measures,
}: SubTrajectoryParts): SubTrajectoryType {
  const { id, kind, organisationId, start, end } = subTrajectory;
  return {
    id,
    kind,
    organisationId,
    start,
    end,
    careEpisodes: careEpisodes.map(toCareEpisodeType),
    measures: measures.map(toMeasureType),
  };
}
