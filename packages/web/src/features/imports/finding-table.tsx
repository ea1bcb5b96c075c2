import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import type { FollowedImport } from './import-fragment.js';

/** What is worth knowing about the file and does not stop it. */
export function FindingTable({ findings }: Pick<FollowedImport, 'findings'>) {
  const { t, format, say } = useI18n();
  const texts = t.imports.findings;
  if (findings.length === 0) return null;
  return (
    <>
      <Heading level={3}>{texts.title}</Heading>
      <p>{texts.lead}</p>
      <table className="tz-table">
        <thead>
          <tr>
            <th scope="col">{texts.finding}</th>
            <th scope="col" className="tz-number">
              {texts.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ code, message, count }) => (
            <tr key={code}>
              <th scope="row">{say(message)}</th>
              <td className="tz-number">{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
