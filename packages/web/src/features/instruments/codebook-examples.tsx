import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import type { Codebook } from './codebook-query.js';
import { scaleNames } from './codebook-query.js';
import { CodebookTable } from './codebook-table.js';

/** Worked examples: what was filled in, and the scores that follow. Each is a test of the definition. */
export function CodebookExamples({ codebook }: { readonly codebook: Codebook }) {
  const { t, say, format } = useI18n();
  const texts = t.instruments.codebook;
  const nameOf = scaleNames(codebook, say);
  const kinds = new Map(codebook.signals.map(({ key, kind }) => [key, labelFor(texts.signalKinds, kind)]));
  const kindOf = (signal: string) => texts.signalGiven(kinds.get(signal) ?? signal);
  const rows = codebook.examples.map(({ title, form, answers, given, scores, signals }, place) => ({
    key: `${place}`,
    cells: [
      <span key="title" lang="en">
        {title}
      </span>,
      labelFor(t.labels.form, form),
      [
        ...answers.map(({ item, value }) => texts.answer(item, format.number(value))),
        ...given.map(({ scale, raw, t: score }) =>
          texts.given(nameOf(scale), ...writeGiven(raw, score, format.number)),
        ),
      ].join(', '),
      [
        ...scores.map(({ scale, score }) =>
          texts.score(nameOf(scale), score === null ? texts.notScorable : format.number(score)),
        ),
        ...(signals ?? []).map(kindOf),
      ].join(', '),
    ],
  }));
  if (rows.length === 0) return <Panel title={texts.examples}>{texts.examplesNone}</Panel>;
  return (
    <Panel title={texts.examples}>
      <CodebookTable
        caption={texts.examplesCaption}
        heads={[texts.example, texts.formHead, texts.filledIn, texts.follows]}
        rows={rows}
      />
    </Panel>
  );
}

function writeGiven(
  raw: number | null,
  t: number | null,
  write: (value: number) => string,
): readonly [string, string] {
  return t === null ? ['', raw === null ? '' : write(raw)] : ['T ', write(t)];
}
