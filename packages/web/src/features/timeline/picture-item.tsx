import type { ReactNode } from 'react';
import { createContext, use } from 'react';
import type { Details } from './picture.js';

/** What is opened in the picture, and how to open something else. */
export interface Opened {
  /** Null: nothing. */
  readonly id: string | null;
  /** The one that the Tab key comes to. */
  readonly reachable: string | null;
  readonly open: (chosen: Chosen) => void;
  readonly panelId: string;
}

export interface Chosen {
  readonly id: string;
  readonly details: readonly Details[];
}

export const OpenedContext = createContext<Opened | null>(null);

interface PictureItemProps extends Chosen {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something in the picture that a click, Enter or the space bar opens. */
export function PictureItem({ id, label, details, className = '', children }: PictureItemProps) {
  const opened = use(OpenedContext);
  if (opened === null) throw new Error('PictureItem stands in a timeline.');
  const isOpen = opened.id === id;
  const open = (): void => opened.open({ id, details });
  return (
    <g
      role="button"
      data-item={id}
      tabIndex={opened.reachable === id ? 0 : -1}
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={opened.panelId}
      className={`tz-item ${isOpen ? 'tz-item--open' : ''} ${className}`.trim()}
      onClick={(event) => {
        // Not every browser gives the focus to a part of a drawing that is clicked.
        event.currentTarget.focus();
        open();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      {children}
    </g>
  );
}
