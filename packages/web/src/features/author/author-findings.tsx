import type { AuthorFinding } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { Panel } from '../../ui/panel.js';

/** By file, in the order of the file, what must be mended first: where, what, and what to do. */
export function AuthorFindings({ findings }: { readonly findings: readonly AuthorFinding[] }) {
  const { t } = useI18n();
  if (findings.length === 0) return null;
  const inOrder = [...findings].sort(
    (left, right) => rankOf(left) - rankOf(right) || (left.line ?? 0) - (right.line ?? 0),
  );
  const hasErrors = inOrder[0]?.severity === 'error';
  const files = [...new Set(inOrder.map(({ file }) => file))];
  return (
    <Panel title={hasErrors ? t.author.findings.title : t.author.findings.onlyNotes}>
      {files.map((file) => (
        <section key={file} aria-label={file}>
          <h3 className="tz-author__file">
            <code>{file}</code>
          </h3>
          <ul className="tz-plain">
            {inOrder
              .filter((finding) => finding.file === file)
              .map((finding) => (
                <Finding key={JSON.stringify(finding)} finding={finding} />
              ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

function Finding({ finding }: { readonly finding: AuthorFinding }) {
  const { t, say, format } = useI18n();
  const { line, where, message, hint, severity } = finding;
  const texts = t.author.findings;
  const place = [
    ...(line === null ? [] : [texts.line(format.number(line))]),
    ...(where === '' ? [] : [where]),
  ];
  return (
    <li className={`tz-author__finding tz-author__finding--${severity}`}>
      <p>
        <strong>{texts[severity]}</strong> {say(message)}
        {place.length === 0 ? null : <span className="tz-soft"> ({place.join(', ')})</span>}
      </p>
      <p>{say(hint)}</p>
    </li>
  );
}

function rankOf({ severity }: AuthorFinding): number {
  return severity === 'error' ? 0 : 1;
}
