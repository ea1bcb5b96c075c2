import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import type { Draft } from './draft.js';

interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly onResume: (draft: Draft) => void;
  readonly onDiscard: (draft: Draft) => void;
  /** Why the last one could not be thrown away. */
  readonly error: unknown;
}

/** Half-filled forms of this person, to go on with or to throw away. */
export function DraftList({ drafts, onResume, onDiscard, error }: DraftListProps) {
  const { t, say, format } = useI18n();
  const texts = t.form.draft;
  const [asked, setAsked] = useState<string | null>(null);
  if (drafts.length === 0) return null;
  return (
    <Panel title={texts.listTitle}>
      <p>{texts.listAbout}</p>
      {error === null ? null : <Failure error={error} />}
      <ul className="tz-plain tz-drafts">
        {drafts.map((draft) => {
          const { id, instrument, informant, moment, savedAt } = draft;
          const line = texts.line(
            say(instrument.label),
            labelFor(t.labels.informant, informant),
            labelFor(t.labels.moment, moment),
            format.moment(savedAt),
          );
          return (
            <li key={id}>
              <p>{line}</p>
              <div className="tz-actions">
                <Button purpose="primary" aria-label={texts.resumeOf(line)} onClick={() => onResume(draft)}>
                  {texts.resume}
                </Button>
                <Button
                  purpose="subtle"
                  aria-label={texts.discardOf(line)}
                  onClick={() => (asked === id ? onDiscard(draft) : setAsked(id))}
                >
                  {texts.discard}
                </Button>
                {asked === id ? <span role="alert">{texts.discardSure}</span> : null}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
