import { Link } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface AppLinkProps {
  readonly to: string;
  readonly current?: 'page' | 'true';
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link of the design system that changes the page without loading it anew. */
export function AppLink({ to, current, className, label, children }: AppLinkProps) {
  const href = useHref(to);
  const onClick = useLinkClickHandler(to);
  return (
    <Link
      href={href}
      onClick={onClick}
      {...(current === undefined ? {} : { current })}
      {...(className === undefined ? {} : { className })}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Link>
  );
}
