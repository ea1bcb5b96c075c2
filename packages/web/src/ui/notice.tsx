import type { ReactNode } from 'react';

interface NoticeProps {
  /** `attention` is something to weigh; `problem` stops the user; `good` is done. */
  readonly kind: 'info' | 'attention' | 'problem' | 'good';
  readonly children: ReactNode;
}

/** A remark that stands out by its line, its sign and its ground; the words carry the meaning. */
export function Notice({ kind, children }: NoticeProps) {
  return <div className={`tz-notice tz-notice--${kind}`}>{children}</div>;
}
