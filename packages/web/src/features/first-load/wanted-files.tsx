import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { MappedFile } from './mapping-files.js';

interface WantedFilesProps {
  readonly wanted: readonly MappedFile[];
  /** Names of the files that were chosen. */
  readonly chosen: readonly string[];
}

/** Which files the mapping names, and which of them were chosen. */
export function WantedFiles({ wanted, chosen }: WantedFilesProps) {
  const { t } = useI18n();
  const texts = t.firstLoad.files;
  return (
    <table className="tz-table">
      <caption>{texts.wanted}</caption>
      <thead>
        <tr>
          {[texts.file, texts.about, texts.chosen].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {wanted.map(({ kind, name }) => (
          <tr key={kind}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{labelFor(t.labels.firstLoadKind, kind)}</td>
            <td>{chosen.includes(name) ? texts.yes : texts.no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
