import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useApi } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { saveFile } from '../../ui/save-file.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';

const PARTS = [
  'about',
  'groups',
  'items',
  'scales',
  'notes',
  'signals',
  'norms',
  'examples',
  'texts',
] as const;

interface CodebookDownloadsProps {
  readonly instrument: string;
  readonly edition: number;
}

/** The tables of the codebook as files for a spreadsheet. */
export function CodebookDownloads({ instrument, edition }: CodebookDownloadsProps) {
  const { t } = useI18n();
  const api = useApi();
  const texts = t.instruments.codebook;
  const [error, setError] = useState<unknown>(null);
  const download = async (part: string) => {
    setError(null);
    try {
      const question = new URLSearchParams({ instrument, edition: String(edition), part });
      saveFile(await api.download(`/codebooks?${question.toString()}`));
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Panel title={texts.downloads} className="tz-no-print">
      <p>{texts.downloadsLead}</p>
      {error === null ? null : <Failure error={error} />}
      <p className="tz-actions">
        {PARTS.map((part) => (
          <Button key={part} purpose="secondary" onClick={() => void download(part)}>
            {texts.download(texts.parts[part])}
          </Button>
        ))}
      </p>
    </Panel>
  );
}
