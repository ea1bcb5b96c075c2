import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface PanelProps {
  readonly title: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under a heading of the second level. */
export function Panel({ title, className = '', children }: PanelProps) {
  const headingId = useId();
  return (
    <section className={`tz-panel ${className}`.trim()} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
