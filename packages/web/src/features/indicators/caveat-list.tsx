import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Figure } from './figure-fragment.js';

/** What to keep in mind with the figure; it stands there always, never one click away. */
export function CaveatList({ caveats }: Pick<Figure, 'caveats'>) {
  const { t, say } = useI18n();
  if (caveats.length === 0) return null;
  return (
    <div>
      <Heading level={3}>{t.indicators.caveats}</Heading>
      <ul className="tz-caveats">
        {caveats.map(({ code, kind, text }) => (
          <li key={code}>
            <span className="tz-strong">{labelFor(t.labels.caveat, kind)}:</span> {say(text)}
          </li>
        ))}
      </ul>
    </div>
  );
}
