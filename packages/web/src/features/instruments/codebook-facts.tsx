import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { addressToTry } from '../try-instrument/address-to-try.js';
import type { CodebookInstrument } from './codebook-query.js';

/** Whose it is, under which licence, for whom. */
export function CodebookFacts({ instrument }: { readonly instrument: CodebookInstrument }) {
  const { t, say, format } = useI18n();
  const texts = t.instruments;
  const { about, citation, licence, rightsHolder, edition, packageVersion, codebook } = instrument;
  const { wording, languages } = instrument;
  const facts = [
    [texts.codebook.edition, texts.codebook.editionValue(format.number(edition), packageVersion)],
    [texts.source, citation],
    ...codebook.references.map((reference) => [texts.codebook.reference, reference]),
    [texts.licence, licence],
    ...(rightsHolder ? [[texts.rightsHolder, rightsHolder]] : []),
    [texts.codebook.wording, labelFor(texts.codebook.wordings, wording)],
    [texts.codebook.languages, format.list(languages.map(format.language))],
    ...codebook.forms.map(({ key, ageRange: [youngest = 0, oldest = 0] }) => [
      texts.codebook.form(labelFor(t.labels.form, key)),
      texts.ageRange(format.number(youngest), format.number(oldest)),
    ]),
  ] as const;
  return (
    <Panel title={texts.codebook.facts}>
      <p>{say(about)}</p>
      <p className="tz-no-print">
        <AppLink to={addressToTry(instrument)}>{t.form.try.link}</AppLink>
      </p>
      <dl className="tz-facts">
        {facts.map(([term, words], place) => (
          <div key={place}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {codebook.url ? (
          <div>
            <dt>{texts.codebook.more}</dt>
            <dd>
              <code>{codebook.url}</code>
            </dd>
          </div>
        ) : null}
      </dl>
    </Panel>
  );
}
