import type { Localised } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';

interface SignalListProps {
  readonly signals: readonly { readonly key: string; readonly kind: string; readonly label: Localised }[];
}

/** What must be seen: an alarm asks for action today. */
export function SignalList({ signals }: SignalListProps) {
  const { t, say } = useI18n();
  return signals.map(({ key, kind, label }) => (
    <Notice key={key} kind={kind === 'ALARM' ? 'problem' : 'attention'}>
      <p>
        <strong>{kind === 'ALARM' ? t.form.alarm : t.form.remark}</strong> {say(label)}
      </p>
    </Notice>
  ));
}
