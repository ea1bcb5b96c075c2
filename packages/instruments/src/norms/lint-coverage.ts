import { scalesOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition, NormSet, ScaleNorm } from '../sdk/index.js';
import { ANY_SEX } from '../sdk/index.js';
import type { AgeLack, Ages } from './age-lacks.js';
import { ageLacks } from './age-lacks.js';
import { COVERAGE_WORDS } from './coverage-words.js';
import type { NormFinding } from './norm-finding.js';
import { error, note } from './norm-finding.js';

/**
 * Of whom a set does not speak. Fewer forms, scales, sexes or ages than the instrument has are notes:
 * a study has its limits. Ages that are skipped between two rows are an error.
 */
export function lintCoverage(set: NormSet, definition: InstrumentDefinition): readonly NormFinding[] {
  return definition.forms.flatMap((form) => {
    const rows = set.norms.filter(({ group }) => group.form === form);
    if (rows.length === 0) return [note(['norms'], COVERAGE_WORDS.form(form))];
    const scales = scalesOnForm(definition, form);
    const absent = scales.filter((scale) => rows.every((row) => row.scale !== scale));
    const lacks = scales.flatMap((scale) => {
      const own = rows.filter((row) => row.scale === scale);
      return own.length === 0 ? [] : lacksOf(own, agesOf(definition, form)).map((lack) => ({ lack, scale }));
    });
    return [
      ...(absent.length > 0 ? [note(['norms'], COVERAGE_WORDS.scales(form, absent))] : []),
      ...grouped(lacks, ({ lack }) => JSON.stringify(lack)).map(([[{ lack }], same]) =>
        findingOf(
          lack,
          form,
          same.map(({ scale }) => scale),
        ),
      ),
    ];
  });
}

type Sex = (typeof ANY_SEX)[number];

/** People for whom a scale has no row. */
type Lack =
  | { readonly kind: 'no-row'; readonly sexes: readonly Sex[] }
  | (AgeLack & { readonly sexes: readonly Sex[] });

function agesOf({ ageRange, ageRangeByForm }: InstrumentDefinition, form: string): Ages {
  const byForm: Readonly<Record<string, Ages | undefined>> = ageRangeByForm ?? {};
  return byForm[form] ?? ageRange;
}

function lacksOf(rows: readonly ScaleNorm[], ages: Ages): readonly Lack[] {
  const bySex = ANY_SEX.flatMap((sex): readonly { sex: Sex; lack: AgeLack | null }[] => {
    const spans = rows.filter(({ group }) => group.sex.includes(sex)).map(({ group }) => group.age);
    return spans.length === 0 ? [{ sex, lack: null }] : ageLacks(spans, ages).map((lack) => ({ sex, lack }));
  });
  return grouped(bySex, ({ lack }) => JSON.stringify(lack)).map(([[{ lack }], same]) => {
    const sexes = same.map(({ sex }) => sex);
    return lack === null ? { kind: 'no-row', sexes } : { ...lack, sexes };
  });
}

function findingOf(lack: Lack, form: string, scales: readonly string[]): NormFinding {
  const people = { form, sexes: lack.sexes, scales };
  switch (lack.kind) {
    case 'no-row':
      return note(['norms'], COVERAGE_WORDS.sexes(people));
    case 'outside':
      return note(['norms'], COVERAGE_WORDS.ages(people, lack.ages));
    case 'between':
      return error(['norms'], COVERAGE_WORDS.gap(people, lack.ages));
    case 'beyond':
      return note(['norms'], COVERAGE_WORDS.beyond(people, lack.ages));
  }
}

type Group<Value> = readonly [first: readonly [Value], all: readonly Value[]];

/** Values of one key together, in the order of the first of each; the first is there for sure. */
function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Group<Value>[] {
  const groups = new Map<string, { first: Value; all: Value[] }>();
  for (const value of values) {
    const known = groups.get(keyOf(value));
    if (known === undefined) groups.set(keyOf(value), { first: value, all: [value] });
    else known.all.push(value);
  }
  return [...groups.values()].map(({ first, all }) => [[first], all]);
}
