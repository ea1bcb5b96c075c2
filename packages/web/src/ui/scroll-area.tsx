import type { ReactNode } from 'react';

interface ScrollAreaProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What is wider than the screen scrolls in here, by keyboard too, so that the page itself never does. */
export function ScrollArea({ label, className = '', children }: ScrollAreaProps) {
  return (
    // Reachable by keyboard, and a group: a landmark for every table would bury the real ones.
    <div className={`tz-scroll ${className}`.trim()} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
