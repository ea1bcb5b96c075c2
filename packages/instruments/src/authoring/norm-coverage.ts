import type { AgeSpan, NormCoverage } from '@trefzeker/shared';
import { ageLacks } from '../norms/age-lacks.js';
import { scalesOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition, NormSet } from '../sdk/index.js';
import { ANY_SEX } from '../sdk/index.js';

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

function reachOf(spans: readonly AgeSpan[], ages: AgeSpan): Pick<NormCoverage, 'ages' | 'gaps'> {
  if (spans.length === 0) return { ages: null, gaps: [ages] };
  const reach = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))] as const;
  const lacks = ageLacks(spans, ages).filter(({ kind }) => kind !== 'beyond');
  return { ages: reach, gaps: lacks.map((lack) => lack.ages) };
}
