import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

interface PanelProps {
  readonly title: ReactNode;
  readonly className?: string;
  /** Name by which a link leads here: `#agenda`. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A part of a page under a heading of the second level. */
export function Panel({ title, className = '', anchor, children }: PanelProps) {
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const { hash, key } = useLocation();
  const isMeant = anchor !== undefined && hash === `#${anchor}`;
  useEffect(() => {
    if (!isMeant) return;
    section.current?.scrollIntoView();
    section.current?.focus({ preventScroll: true });
  }, [isMeant, key]);
  return (
    <section
      ref={section}
      id={anchor}
      className={`tz-panel ${className}`.trim()}
      aria-labelledby={headingId}
      {...(anchor === undefined ? {} : { tabIndex: -1 })}
    >
      <Heading level={2} id={headingId}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
