import type { ReactNode } from 'react';

interface ScrollAreaProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What is wider than the screen scrolls in here, by keyboard too, so that the page itself never does. */
export function ScrollArea({ label, className = '', children }: ScrollAreaProps) {
  return (
    // A region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
    <div className={`tz-scroll ${className}`.trim()} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
