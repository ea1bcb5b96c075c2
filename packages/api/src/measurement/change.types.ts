import type { ChangeClass, ChangeOutcome, Informant, ScaleChange, VersionRef } from '@trefzeker/shared';
import { CHANGE_CLASS_TERMS, changeSentence, otherReadingOf, reasonLabel } from '@trefzeker/shared';
import type { ChangeMethod } from '@trefzeker/instruments';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { Catalogue } from '../instruments/catalogue.js';
import { InstrumentType, toInstrumentType } from '../instruments/instrument.types.js';
import { ScaleType, toScaleType } from '../instruments/scale.types.js';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { FiveClassesUnion, ThreeClassesUnion, toFiveClasses, toThreeClasses } from './change-views.types.js';
import { InformantEnum, MeasurementType, toMeasurementType } from './measurement.types.js';
import { NotClassifiableType } from './not-classifiable.types.js';
import { toNormSetRefType } from './score-mappers.types.js';
import { MetricEnum, NormSetRefType } from './score.types.js';
import type { ChangeInFile } from './trajectory-file.js';

const ChangeClassEnum = registerEnum<ChangeClass>(
  'ChangeClass',
  'The common language of change for all instruments (veranderingsklasse).',
  {
    DETERIORATED: '-1: reliably worse (verslechterd).',
    UNCHANGED: '0: no reliable change (onveranderd).',
    IMPROVED: '+1: reliably better, end not within the normal range (verbeterd, niet klachtenvrij).',
    RECOVERED: '+2: reliably better, end within the normal range (verbeterd en klachtenvrij).',
  },
);

const ChangeMethodEnum = registerEnum<ChangeMethod>(
  'ChangeMethod',
  'How two scores become a class of change.',
  {
    JT: 'Jacobson and Truax (1991).',
    GLN: 'Gulliksen, Lord and Novick.',
    HLL: 'Hsu, Linn and Lord.',
    EN: 'Edwards and Nunnally.',
    NK: 'Nunnally and Kotsch.',
    HA: 'Hageman and Arrindell.',
    percentage: 'Percentage of the score at the start; no RCI.',
    anchor: 'Minimal important difference; no RCI.',
    cutoff: 'Crossing the cut-off alone; no RCI.',
  },
);

@ObjectType('PolicyRef', {
  description: 'The version of a change policy that made a class.',
  simpleResolvers: true,
})
export class PolicyRefType {
  @Field(() => String, { description: 'Stable key: `jacobson-truax-1991`.' })
  readonly key!: string;

  @Field(() => Int, { description: 'Version, a whole number from 1. A published version never changes.' })
  readonly version!: number;

  @Field(() => LocalisedTextType, { description: 'Name of the policy.' })
  readonly label!: LocalisedTextType;

  @Field(() => ChangeMethodEnum, { description: 'How two scores are compared.' })
  readonly method!: ChangeMethod;

  @Field(() => FiniteFloat, {
    description:
      'The size of the RCI must be strictly greater. Means nothing for the methods without an RCI: percentage, anchor, cut-off only.',
  })
  readonly criterion!: number;
}

@ObjectType('Classified', { description: 'A change that has a class.', simpleResolvers: true })
export class ClassifiedType {
  readonly kind!: 'classified';

  @Field(() => ChangeClassEnum, { description: 'One of four classes.' })
  readonly class!: ChangeClass;

  @Field(() => LocalisedTextType, { description: 'Name of the class.' })
  readonly label!: LocalisedTextType;

  @Field(() => String, { description: 'Short sign that goes with word and shape: `++`, `+`, `0`, `−`.' })
  readonly sign!: string;
}

const ChangeOutcomeUnion = createUnionType({
  name: 'ChangeOutcome',
  description: 'A class, or why there is none.',
  types: () => [ClassifiedType, NotClassifiableType] as const,
  resolveType: ({ kind }) => (kind === 'classified' ? ClassifiedType : NotClassifiableType),
});

@ObjectType('ScaleChange', {
  description:
    'Change of one scale between two measurements: the first at the start and the last at the end unless chosen.',
  simpleResolvers: true,
})
export class ScaleChangeType {
  @Field(() => ScaleType, { description: 'The scale that was compared.' })
  readonly scale!: ScaleType;

  @Field(() => InstrumentType, { description: 'The edition that was filled in both times.' })
  readonly instrument!: InstrumentType;

  @Field(() => InformantEnum, { description: 'Who answered both times.' })
  readonly informant!: Informant;

  @Field(() => MeasurementType, { description: 'The earlier measurement.' })
  readonly start!: MeasurementType;

  @Field(() => MeasurementType, { description: 'The later measurement.' })
  readonly end!: MeasurementType;

  @Field(() => MetricEnum, { description: 'Which scores were compared.' })
  readonly metric!: ScaleChange['metric'];

  @Field(() => FiniteFloat, {
    nullable: true,
    description:
      'In points of `metric` (verschilscore). Positive means better, whatever the direction of the scale; null when a score is missing.',
  })
  readonly difference!: number | null;

  @Field(() => FiniteFloat, {
    nullable: true,
    description:
      'Reliable change index: in standard errors of the difference. Positive means better; null when it cannot be computed.',
  })
  readonly rci!: number | null;

  @Field(() => ChangeOutcomeUnion, { description: 'Class, or why there is none.' })
  readonly outcome!: ClassifiedType | NotClassifiableType;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description:
      'How the source of the policy reads the same change, where it reads it otherwise than we do; null where it does not.',
  })
  readonly otherReading!: LocalisedTextType | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Does the end lie within the normal range? Null when that cannot be said.',
  })
  readonly withinNormalRange!: boolean | null;

  @Field(() => ThreeClassesUnion, {
    description: 'The same change in three classes, as the guide for protection and probation (2019) asks.',
  })
  readonly threeClasses!: typeof ThreeClassesUnion;

  @Field(() => FiveClassesUnion, {
    description:
      'The same change in five classes, as the base set (2018) asks. No source gives their bounds: the policy does, or else 1.28 and 1.96, which are ours.',
  })
  readonly fiveClasses!: typeof FiveClassesUnion;

  @Field(() => LocalisedTextType, {
    description:
      'The change as one or two plain sentences, to be read together with a client; without the name of the scale.',
  })
  readonly sentence!: LocalisedTextType;

  @Field(() => PolicyRefType, { description: 'The policy that made the class.' })
  readonly policy!: PolicyRefType;

  @Field(() => NormSetRefType, { nullable: true, description: 'Null when no norm set could be used.' })
  readonly normSet!: NormSetRefType | null;
}

export function toPolicyRefType(ref: VersionRef, catalogue: Catalogue): PolicyRefType {
  const { key, version, label, method, criterion } = catalogue.policy(ref);
  return { key, version, label, method, criterion };
}

export function toScaleChangeType(
  { change, start, end }: ChangeInFile,
  catalogue: Catalogue,
): ScaleChangeType {
  const { scale, metric, difference, rci, outcome, withinNormalRange, policy, normSet } = change;
  return {
    scale: toScaleType(end.edition, scale, end.form),
    instrument: toInstrumentType(end.edition),
    informant: end.measurement.informant,
    start: toMeasurementType(start),
    end: toMeasurementType(end),
    metric,
    difference,
    rci,
    outcome: toOutcomeType(outcome),
    otherReading: outcome.kind === 'classified' ? null : otherReadingOf(policy.key, outcome.reason),
    withinNormalRange,
    threeClasses: toThreeClasses(change),
    fiveClasses: toFiveClasses(change, catalogue.policy(policy)),
    sentence: changeSentence({
      informant: end.measurement.informant,
      from: start.measurement.moment,
      to: end.measurement.moment,
      outcome,
    }),
    policy: toPolicyRefType(policy, catalogue),
    normSet: normSet === null ? null : toNormSetRefType(normSet, catalogue),
  };
}

function toOutcomeType(outcome: ChangeOutcome): ClassifiedType | NotClassifiableType {
  if (outcome.kind === 'not-classifiable') return { ...outcome, label: reasonLabel(outcome.reason) };
  const { label, sign } = CHANGE_CLASS_TERMS[outcome.class];
  return { kind: 'classified', class: outcome.class, label, sign };
}
