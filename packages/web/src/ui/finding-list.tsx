import type { Localised } from '@trefzeker/shared';
import { useI18n } from '../i18n/i18n.js';
import { Notice } from './notice.js';

interface FindingListProps {
  readonly findings: readonly {
    readonly path: readonly string[];
    readonly code: string;
    readonly message: Localised;
    readonly hint: Localised;
  }[];
}

/** Worth knowing; nothing is refused for it. */
export function FindingList({ findings }: FindingListProps) {
  const { say } = useI18n();
  if (findings.length === 0) return null;
  return (
    <Notice kind="attention">
      <ul className="tz-plain">
        {findings.map(({ path, code, message, hint }) => (
          <li key={`${code} ${path.join('.')}`}>
            {say(message)} {say(hint)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
