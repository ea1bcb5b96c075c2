import type { AgeSpan, NormCoverage } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';

const SEXES = ['F', 'M', 'X', 'UNKNOWN'] as const satisfies readonly NormCoverage['sex'][];

/** By norm set and form: for which scale, sex and ages there is a norm, in words and as a strip of ages. */
export function CoverageMap({ coverage }: { readonly coverage: readonly NormCoverage[] }) {
  const { t } = useI18n();
  const texts = t.author.coverage;
  const maps = [...new Set(coverage.map(({ normSet, form }) => JSON.stringify([normSet, form])))];
  return (
    <Panel title={texts.title}>
      <p>{coverage.length === 0 ? texts.none : texts.about}</p>
      {maps.map((name) => (
        <OneMap
          key={name}
          coverage={coverage.filter(({ normSet, form }) => JSON.stringify([normSet, form]) === name)}
        />
      ))}
    </Panel>
  );
}

function OneMap({ coverage }: { readonly coverage: readonly NormCoverage[] }) {
  const { t } = useI18n();
  const texts = t.author.coverage;
  const [first] = coverage;
  if (first === undefined) return null;
  const caption = texts.caption(first.normSet, labelFor(t.labels.form, first.form));
  const scales = [...new Set(coverage.map(({ scale }) => scale))];
  const all = spanOf(coverage);
  return (
    <ScrollArea label={caption}>
      <table className="tz-table tz-table--stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.scale}</th>
            {SEXES.map((sex) => (
              <th key={sex} scope="col">
                {labelFor(t.labels.sex, sex)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scales.map((scale) => (
            <tr key={scale}>
              <th scope="row">{scale}</th>
              {SEXES.map((sex) => {
                const cell = coverage.find((each) => each.scale === scale && each.sex === sex);
                return (
                  <td key={sex}>
                    <span className="tz-cell-label">{labelFor(t.labels.sex, sex)}</span>
                    {cell === undefined ? null : <Covered cell={cell} all={all} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Covered({ cell: { ages, gaps }, all }: { readonly cell: NormCoverage; readonly all: AgeSpan }) {
  const { t, format } = useI18n();
  const texts = t.author.coverage;
  const inWords = ([from, to]: AgeSpan) => texts.covered(format.number(from), format.number(to));
  const isCovered = (age: number) => ages !== null && isIn(age, ages) && !gaps.some((gap) => isIn(age, gap));
  return (
    <div>
      <div className="tz-ages" aria-hidden="true">
        {Array.from({ length: all[1] - all[0] + 1 }, (_, index) => all[0] + index).map((age) => (
          <span key={age} className={isCovered(age) ? 'tz-ages__covered' : 'tz-ages__open'} />
        ))}
      </div>
      {ages === null ? <strong>{texts.nobody}</strong> : inWords(ages)}
      {ages === null || gaps.length === 0 ? null : (
        <strong> {texts.not(format.list(gaps.map(inWords)))}</strong>
      )}
    </div>
  );
}

/** Youngest and oldest age that any cell speaks of, or leaves out. */
function spanOf(coverage: readonly NormCoverage[]): AgeSpan {
  const spans = coverage.flatMap(({ ages, gaps }) => [...(ages === null ? [] : [ages]), ...gaps]);
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

function isIn(age: number, [from, to]: AgeSpan): boolean {
  return age >= from && age <= to;
}
