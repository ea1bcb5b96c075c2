import { ageLacks } from '../norms/age-lacks.js';
import { scalesOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition, NormSet } from '../sdk/index.js';
import { ANY_SEX } from '../sdk/index.js';

/** Whole years, both inclusive. */
type Ages = readonly [from: number, to: number];

/** For whom a norm set speaks of a scale. */
export interface NormCoverage {
  readonly normSet: string;
  readonly instrument: string;
  readonly edition: number;
  readonly scale: string;
  readonly form: string;
  readonly sex: (typeof ANY_SEX)[number];
  /** From the youngest to the oldest; null when there is no row at all. */
  readonly ages: Ages | null;
  /** Ages of the instrument of which no row speaks. */
  readonly gaps: readonly Ages[];
}

/** One line for each scale, form and sex of the instrument. */
export function normCoverage(set: NormSet, definition: InstrumentDefinition): readonly NormCoverage[] {
  const { key: instrument, edition } = definition;
  return definition.forms.flatMap((form) =>
    scalesOnForm(definition, form).flatMap((scale) =>
      ANY_SEX.map((sex) => {
        const spans = set.norms
          .filter((norm) => norm.scale === scale && norm.group.form === form && norm.group.sex.includes(sex))
          .map(({ group }) => group.age);
        return {
          ...{ normSet: set.key, instrument, edition, scale, form, sex },
          ...reachOf(spans, definition.ageRangeByForm?.[form] ?? definition.ageRange),
        };
      }),
    ),
  );
}

function reachOf(spans: readonly Ages[], ages: Ages): Pick<NormCoverage, 'ages' | 'gaps'> {
  if (spans.length === 0) return { ages: null, gaps: [ages] };
  const reach = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))] as const;
  const lacks = ageLacks(spans, ages).filter(({ kind }) => kind !== 'beyond');
  return { ages: reach, gaps: lacks.map((lack) => lack.ages) };
}
