import type { ChangePolicy } from '@trefzeker/instruments';
import type { FiveClass, SameKind, ScaleChange, ThreeClass } from '@trefzeker/shared';
import { FIVE_CLASS_BOUNDS, fiveClassView, reasonLabel, threeClassView } from '@trefzeker/shared';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { NotClassifiableType } from './not-classifiable.types.js';

const ThreeClassEnum = registerEnum<ThreeClass>(
  'ThreeClass',
  'What became of the problems, in three classes.',
  {
    DECREASED: 'Reliably better (afgenomen).',
    SAME: 'No reliable change (gelijk gebleven).',
    INCREASED: 'Reliably worse (toegenomen).',
  },
);

const SameKindEnum = registerEnum<SameKind>('SameKind', 'What the same means, by where the client is.', {
  STABILISATION: 'Within the normal range (stabilisatie).',
  STAGNATION: 'Outside the normal range (stagnatie).',
});

const FiveClassEnum = registerEnum<FiveClass>('FiveClass', 'The five answers of the base set of 2018.', {
  STRONG_IMPROVEMENT: 'Strong improvement (sterke verbetering).',
  MODERATE_IMPROVEMENT: 'Moderate improvement (matige verbetering).',
  STABLE: 'Stable (stabiel).',
  MODERATE_DETERIORATION: 'Moderate deterioration (matige verslechtering).',
  STRONG_DETERIORATION: 'Strong deterioration (sterke verslechtering).',
});

@ObjectType('InThreeClasses', { description: 'A change in three classes.', simpleResolvers: true })
class InThreeClassesType {
  readonly kind!: 'classified';

  @Field(() => ThreeClassEnum, { description: 'About the problems: decreased is better.' })
  readonly class!: ThreeClass;

  @Field(() => SameKindEnum, {
    nullable: true,
    description: 'Of SAME only; null when the normal range is not known.',
  })
  readonly same!: SameKind | null;
}

@ObjectType('InFiveClasses', { description: 'A change in five classes.', simpleResolvers: true })
class InFiveClassesType {
  readonly kind!: 'classified';

  @Field(() => FiveClassEnum, { description: 'By two bands of the RCI.' })
  readonly class!: FiveClass;
}

export const ThreeClassesUnion = createUnionType({
  name: 'ThreeClasses',
  description: 'A change in three classes, or why it has none.',
  types: () => [InThreeClassesType, NotClassifiableType] as const,
  resolveType: ({ kind }) => (kind === 'classified' ? InThreeClassesType : NotClassifiableType),
});

export const FiveClassesUnion = createUnionType({
  name: 'FiveClasses',
  description: 'A change in five classes, or why it has none.',
  types: () => [InFiveClassesType, NotClassifiableType] as const,
  resolveType: ({ kind }) => (kind === 'classified' ? InFiveClassesType : NotClassifiableType),
});

export function toThreeClasses({
  outcome,
  withinNormalRange,
}: Pick<ScaleChange, 'outcome' | 'withinNormalRange'>): typeof ThreeClassesUnion {
  const view = threeClassView(outcome, withinNormalRange);
  if (view.kind === 'not-classifiable') return { ...view, label: reasonLabel(view.reason) };
  return { kind: 'classified', class: view.class, same: view.class === 'SAME' ? view.same : null };
}

export function toFiveClasses(
  { rci, outcome }: Pick<ScaleChange, 'rci' | 'outcome'>,
  { fiveClassBounds = FIVE_CLASS_BOUNDS }: Pick<ChangePolicy, 'fiveClassBounds'>,
): typeof FiveClassesUnion {
  const view =
    rci === null && outcome.kind === 'not-classifiable' ? outcome : fiveClassView(rci, fiveClassBounds);
  return view.kind === 'classified' ? view : { ...view, label: reasonLabel(view.reason) };
}
