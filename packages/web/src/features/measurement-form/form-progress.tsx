import type { MouseEvent } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import type { Completeness } from './completeness.js';
import { placeOfItem } from './filled-form.js';

interface FormProgressProps {
  readonly completeness: Completeness;
  readonly onGo: (item: string) => void;
}

/** How many questions are answered, and which are open, each with the way to it. */
export function FormProgress({ completeness, onGo }: FormProgressProps) {
  const { t, say, format } = useI18n();
  const { asked, answered, open } = completeness;
  if (asked === 0) return null;
  const go = (event: MouseEvent, item: string) => {
    event.preventDefault();
    onGo(item);
  };
  return (
    <div className="tz-progress">
      <progress max={asked} value={answered} aria-label={t.form.progress} />
      <p className="tz-strong">{t.form.filledIn(format.number(answered), format.number(asked))}</p>
      {open.length === 0 ? null : (
        <details>
          <summary>{t.form.open(format.number(open.length), open.length === 1)}</summary>
          <ul className="tz-progress__open">
            {open.map(({ key, label }) => (
              <li key={key}>
                <a className="nl-link" href={`#${placeOfItem(key)}`} onClick={(event) => go(event, key)}>
                  {say(label)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
