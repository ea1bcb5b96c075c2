import type { InformantGroup, PlainDate } from '@trefzeker/shared';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { InstrumentType } from '../instruments/instrument.types.js';
import { ScaleType } from '../instruments/scale.types.js';
import { InformantGroupEnum } from '../measurement/measurement.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { FiniteFloat } from '../platform/graphql/finite-float.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { CaveatType, IndicatorType } from './indicator.types.js';

const N = 'Units with an answer: what every percentage is over.';
const CLIENTS = 'Distinct clients among them. The rule of 20 looks at this number.';
const PERCENTAGES_ALLOWED = 'More than 20 clients: percentages may be shown. Otherwise show counts.';

@ObjectType('Interval', { description: 'A range of percentages.', simpleResolvers: true })
export class IntervalType {
  @Field(() => FiniteFloat, { description: 'Lower end, 0-100.' })
  readonly low!: number;

  @Field(() => FiniteFloat, { description: 'Upper end, 0-100.' })
  readonly high!: number;
}

@ObjectType('Percentage', { description: 'A share with its uncertainty.', simpleResolvers: true })
export class PercentageType {
  @Field(() => FiniteFloat, { description: '0-100' })
  readonly value!: number;

  @Field(() => Boolean, { description: 'False for 20 clients or fewer: show it in brackets.' })
  readonly reliable!: boolean;

  @Field(() => IntervalType, { description: 'Rule of thumb of 10 points each side, kept within 0-100.' })
  readonly margin!: IntervalType;

  @Field(() => IntervalType, { description: '95 % Wilson interval.' })
  readonly wilson!: IntervalType;
}

@ObjectType('Cell', { description: 'One category or grade of a figure.', simpleResolvers: true })
export class CellType {
  @Field(() => String, { description: 'Code of the category, or the grade as text.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'Name of the category.' })
  readonly label!: LocalisedTextType;

  @Field(() => String, {
    nullable: true,
    description: 'Short sign that goes with word and shape; null when there is none.',
  })
  readonly sign!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'More of it is better; null when nobody has said so.',
  })
  readonly favourable!: boolean | null;

  @Field(() => Int, { description: 'How many units. 0 is a count.' })
  readonly count!: number;

  @Field(() => PercentageType, { nullable: true, description: 'Null only where `n` is 0.' })
  readonly percentage!: PercentageType | null;
}

@ObjectType('Distribution', {
  description: 'How units spread over categories (verdeling).',
  simpleResolvers: true,
})
export class DistributionType {
  readonly kind!: 'distribution';

  @Field(() => Int, { description: N })
  readonly n!: number;

  @Field(() => Int, { description: CLIENTS })
  readonly clients!: number;

  @Field(() => Boolean, { description: PERCENTAGES_ALLOWED })
  readonly percentagesAllowed!: boolean;

  @Field(() => CellType, {
    nullable: true,
    description:
      'The key share of the indicator; its own `favourable` tells whether more is better. Null when the source names none.',
  })
  readonly favourable!: CellType | null;

  @Field(() => [CellType], { description: 'Every category in its own order, also those with 0.' })
  readonly cells!: readonly CellType[];
}

@ObjectType('GradeFigure', {
  description: 'How grades spread, with their mean (rapportcijfer).',
  simpleResolvers: true,
})
export class GradeFigureType {
  readonly kind!: 'grade';

  @Field(() => Int, { description: N })
  readonly n!: number;

  @Field(() => Int, { description: CLIENTS })
  readonly clients!: number;

  @Field(() => Boolean, { description: PERCENTAGES_ALLOWED })
  readonly percentagesAllowed!: boolean;

  @Field(() => FiniteFloat, {
    nullable: true,
    description: 'Mean grade; null when it may not be shown: see `meanReason`.',
  })
  readonly mean!: number | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why there is no mean; null when there is one.',
  })
  readonly meanReason!: LocalisedTextType | null;

  @Field(() => Boolean, { description: 'The distribution has two peaks: the mean says little.' })
  readonly twoPeaked!: boolean;

  @Field(() => [CellType], { description: 'Every grade from low to high, also those with 0.' })
  readonly cells!: readonly CellType[];
}

@ObjectType('FigureNotMeasurable', {
  description: 'A figure that cannot be made, with the reason.',
  simpleResolvers: true,
})
export class FigureNotMeasurableType {
  readonly kind!: 'not-measurable';

  @Field(() => String, { description: 'Stable, kebab-case.' })
  readonly reason!: string;

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly label!: LocalisedTextType;
}

const FigureResultUnion = createUnionType({
  name: 'FigureResult',
  description: 'A distribution, grades, or why there is no figure.',
  types: () => [DistributionType, GradeFigureType, FigureNotMeasurableType] as const,
  resolveType: ({ kind }) => {
    switch (kind) {
      case 'distribution':
        return DistributionType;
      case 'grade':
        return GradeFigureType;
      case 'not-measurable':
        return FigureNotMeasurableType;
    }
  },
});

@ObjectType('MissingReason', { description: 'Why units have no answer.', simpleResolvers: true })
export class MissingReasonType {
  @Field(() => String, { description: 'Stable, kebab-case: `no-end-measurement`.' })
  readonly reason!: string;

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly label!: LocalisedTextType;

  @Field(() => Int, { description: 'How many units.' })
  readonly count!: number;
}

@ObjectType('Coverage', {
  description: 'How many of the units were registered (dekking).',
  simpleResolvers: true,
})
export class CoverageType {
  @Field(() => Int, { description: 'Units that should have been registered.' })
  readonly expected!: number;

  @Field(() => Int, { description: 'Units that were registered.' })
  readonly registered!: number;

  @Field(() => Int, { nullable: true, description: 'Null where the day of registering is not kept.' })
  readonly registeredInWindow!: number | null;

  @Field(() => Int, { description: 'Registered, and it gives no class: see `missing` for the reason.' })
  readonly notMeasurable!: number;

  @Field(() => FiniteFloat, {
    nullable: true,
    description: 'Percent of expected, 0-100; null when expected is 0.',
  })
  readonly share!: number | null;

  @Field(() => FiniteFloat, {
    nullable: true,
    description: 'Percent of expected within the window; null when that is not known.',
  })
  readonly shareInWindow!: number | null;

  @Field(() => Boolean, { description: 'So many are missing that it matters who they are.' })
  readonly isLow!: boolean;

  @Field(() => [MissingReasonType], { description: 'Why units have no answer, most frequent first.' })
  readonly missing!: readonly MissingReasonType[];
}

@ObjectType('IndicatorFigure', { description: 'One figure of one organisation over one period (cijfer).' })
export class IndicatorFigureType {
  readonly organisationId!: string;

  @Field(() => String, { description: 'Key of the indicator set.' })
  readonly set!: string;

  @Field(() => Int, { description: 'Version of the indicator set.' })
  readonly setVersion!: number;

  @Field(() => IndicatorType, { description: 'What it is a figure of.' })
  readonly indicator!: IndicatorType;

  @Field(() => InstrumentType, {
    nullable: true,
    description: 'What it was measured with; null when no instrument answers it.',
  })
  readonly instrument!: InstrumentType | null;

  @Field(() => ScaleType, {
    nullable: true,
    description: 'Scale of that instrument; null when no instrument answers it.',
  })
  readonly scale!: ScaleType | null;

  @Field(() => InformantGroupEnum, {
    nullable: true,
    description: 'Youth and parents are never mixed in one figure.',
  })
  readonly informantGroup!: InformantGroup | null;

  @Field(() => DateScalar, { description: 'First day of the period, inclusive.' })
  readonly from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day of the period, inclusive.' })
  readonly to!: PlainDate;

  @Field(() => FigureResultUnion, { description: 'The figure, or why there is none.' })
  readonly result!: DistributionType | GradeFigureType | FigureNotMeasurableType;

  @Field(() => CoverageType, { description: 'Over how many of the units it is.' })
  readonly coverage!: CoverageType;

  @Field(() => [CaveatType], { description: 'Remarks that must stand with it.' })
  readonly caveats!: readonly CaveatType[];
}
