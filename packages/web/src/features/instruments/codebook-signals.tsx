import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import type { Codebook } from './codebook-query.js';

/** What must be seen when a form is recorded: alarms stand out, remarks less so; the word says which. */
export function CodebookSignals({ codebook: { signals } }: { readonly codebook: Codebook }) {
  const { t, say } = useI18n();
  const texts = t.instruments.codebook;
  if (signals.length === 0) return null;
  return (
    <Panel title={texts.signals}>
      {signals.map(({ key, kind, label, when, source }) => (
        <Notice key={key} kind={kind === 'ALARM' ? 'problem' : 'attention'}>
          <p>
            <strong>{texts.signal(labelFor(texts.signalKinds, kind))}</strong> {say(label)}
          </p>
          <p>{say(when.words)}</p>
          <p className="tz-soft">{texts.sourceOf(source)}</p>
        </Notice>
      ))}
    </Panel>
  );
}
