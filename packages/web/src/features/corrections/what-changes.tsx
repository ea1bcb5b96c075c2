import { fieldChanges, historyFieldLabel, historyValueWords } from '@trefzeker/shared';
import type { PartFields } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import type { Named } from './names-of.js';
import { namesOf } from './names-of.js';
import { changeWords } from './history-words.js';

interface WhatChangesProps {
  readonly before: PartFields;
  /** What is typed; null while something in it cannot be read. */
  readonly after: PartFields | null;
  readonly known: readonly Named[];
}

/** The difference that is about to be stored, in words. */
export function WhatChanges({ before, after, known }: WhatChangesProps) {
  const { t, say } = useI18n();
  const texts = t.corrections;
  if (after === null) return null;
  const changes = fieldChanges(before, after);
  const names = namesOf(known);
  return (
    <div role="status">
      <p className="tz-strong">{texts.changes}</p>
      {changes.length === 0 ? <p>{texts.nothingChanges}</p> : null}
      <ul>
        {changes.map(({ field, from, to }) => (
          <li key={field}>
            {changeWords(
              {
                label: historyFieldLabel(field),
                from: historyValueWords(field, from, names),
                to: historyValueWords(field, to, names),
              },
              texts,
              say,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
