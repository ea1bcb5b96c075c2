import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useI18n } from '../i18n/i18n.js';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where this page stands, above the title. */
  readonly path?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its title in the browser and as the only h1, which gets the focus when the route changes. */
export function Page({ title, lead, path, children }: PageProps) {
  const { t } = useI18n();
  const { pathname, key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedByLink = key !== 'default';
  useEffect(() => {
    document.title = `${title} – ${t.common.product}`;
  }, [title, t]);
  useEffect(() => {
    if (arrivedByLink) heading.current?.focus();
    // Only a change of page moves the focus; a filter in the address does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return (
    <>
      {path}
      <Heading level={1} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {lead === undefined ? null : <Paragraph purpose="lead">{lead}</Paragraph>}
      {children}
    </>
  );
}
