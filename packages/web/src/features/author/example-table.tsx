import type { ExampleReport, ExampleScale } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';

/** Every worked example: whether it came true, and of each scale what was written down and what came out. */
export function ExampleTable({ examples }: { readonly examples: readonly ExampleReport[] }) {
  const { t } = useI18n();
  const texts = t.author.examples;
  return (
    <Panel title={texts.title}>
      {examples.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{texts.about}</p>
          <ScrollArea label={texts.title}>
            <table className="tz-table tz-table--stacked tz-author__examples">
              <caption className="tz-hidden">{texts.title}</caption>
              <thead>
                <tr>
                  {[texts.example, texts.outcome, texts.scale, texts.expected, texts.actual].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              {examples.map((example) => (
                <Example
                  key={`${example.instrument} ${example.edition} ${example.form} ${example.title}`}
                  example={example}
                />
              ))}
            </table>
          </ScrollArea>
        </>
      )}
    </Panel>
  );
}

function Example({ example: { title, form, isTrue, scales } }: { readonly example: ExampleReport }) {
  const { t } = useI18n();
  const texts = t.author.examples;
  const said = useSaid();
  return (
    <tbody>
      {scales.map(({ scale, expected, actual }, index) => (
        <tr key={scale} className={expected === actual ? '' : 'tz-author__untrue'}>
          {index > 0 ? null : (
            <>
              <th scope="rowgroup" rowSpan={scales.length}>
                {title}
                <span className="tz-soft"> ({labelFor(t.labels.form, form)})</span>
              </th>
              <td rowSpan={scales.length}>
                <span className="tz-cell-label">{texts.outcome}</span>
                <span className={isTrue ? 'tz-author__good' : 'tz-author__wrong'}>
                  {isTrue ? texts.isTrue : texts.isUntrue}
                </span>
              </td>
            </>
          )}
          <td>
            <span className="tz-cell-label">{texts.scale}</span>
            <span>{scale}</span>
          </td>
          <td>
            <span className="tz-cell-label">{texts.expected}</span>
            <span>{said(expected)}</span>
          </td>
          <td>
            <span className="tz-cell-label">{texts.actual}</span>
            <span>{said(actual)}</span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function useSaid(): (value: ExampleScale['actual']) => string {
  const { t, format } = useI18n();
  return (value) => {
    if (value === null) return t.author.examples.refused;
    return value === 'not-scorable' ? t.author.examples.notScorable : format.number(value);
  };
}
