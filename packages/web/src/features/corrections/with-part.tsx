import { useState } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';

interface WithPartProps<Part> {
  /** Undefined: it is not in the file, or not any more. */
  readonly part: Part | undefined;
  readonly form: (part: Part) => ReactNode;
}

/**
 * A form over one part. When somebody else voids the part while it is corrected, the form stays with what was
 * typed, and says so: nothing that was typed is lost.
 */
export function WithPart<Part>({ part, form }: WithPartProps<Part>) {
  const { t } = useI18n();
  const [kept, setKept] = useState(part);
  if (part !== undefined && part !== kept) setKept(part);
  if (kept === undefined) return <p role="alert">{t.registration.notThere}</p>;
  return (
    <>
      <div role="alert">
        {part === undefined ? (
          <Notice kind="problem">
            <p className="tz-strong">{t.corrections.gone.title}</p>
            <p>{t.corrections.gone.text}</p>
          </Notice>
        ) : null}
      </div>
      {form(kept)}
    </>
  );
}
