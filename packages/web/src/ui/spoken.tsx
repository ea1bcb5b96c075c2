import type { ReactNode } from 'react';

/** Shows a short sign and reads it out as words. */
export function Spoken(props: { readonly as: string; readonly children: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">{props.children}</span>
      <span className="tz-hidden">{props.as}</span>
    </>
  );
}
