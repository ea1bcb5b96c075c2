import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import type { PlacedProblem } from './form-context.js';

interface ErrorSummaryProps {
  readonly problems: readonly PlacedProblem[];
  readonly onGo: (place: string) => void;
}

/** All that is wrong, each with the way to it; it gets the focus when it comes. */
export function ErrorSummary({ problems, onGo }: ErrorSummaryProps) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (problems.length > 0) heading.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const go = (event: MouseEvent, place: string) => {
    event.preventDefault();
    onGo(place);
  };
  return (
    <div role="alert">
      <Notice kind="problem">
        <Heading level={2} ref={heading} tabIndex={-1}>
          {t.form.errors.title}
        </Heading>
        <p>{t.form.errors.about}</p>
        <ul>
          {problems.map(({ place, message }) => (
            <li key={`${place} ${message}`}>
              <a className="nl-link" href={`#${place}`} onClick={(event) => go(event, place)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
