import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import type { FollowedImport } from './import-fragment.js';

/** What must be repaired in the file, by row and column. */
export function ProblemTable({ followed }: { readonly followed: FollowedImport }) {
  const { t, format, say } = useI18n();
  const { problems, problemCount } = followed;
  const texts = t.imports.problems;
  return (
    <>
      <Heading level={3}>{texts.title}</Heading>
      <Notice kind="problem">
        {texts.count(format.number(problemCount), problemCount === 1)}{' '}
        {problemCount > problems.length ? texts.shown(format.number(problems.length)) : ''} {texts.again}
      </Notice>
      <ScrollArea label={texts.title}>
        <table className="tz-table">
          <thead>
            <tr>
              <th scope="col" className="tz-number">
                {texts.row}
              </th>
              {[texts.column, texts.problem, texts.hint].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, column, message, hint }, index) => (
              <tr key={index}>
                <th scope="row" className="tz-number">
                  {format.number(row)}
                </th>
                <td>{column ? <code>{column}</code> : texts.wholeRow}</td>
                <td>{say(message)}</td>
                <td>{say(hint)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}
