import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import type { ListLanguage } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { Failure } from '../../ui/query-view.js';
import { saveFile } from '../../ui/save-file.js';
import { useViewer } from '../viewer/viewer-query.js';

interface ExportButtonProps {
  /** Asks for the whole list of the filter that is shown. */
  readonly ask: (
    language: ListLanguage,
  ) => Promise<{ readonly file: { readonly fileName: string; readonly text: string } }>;
}

/** Takes the list that is shown out as a file, for who may. */
export function ExportButton({ ask }: ExportButtonProps) {
  const { t, language } = useI18n();
  const { may } = useViewer();
  const texts = t.lists;
  const taking = useMutation({
    mutationFn: () => ask(language === 'en' ? 'EN' : 'NL'),
    onSuccess: ({ file: { fileName, text } }) =>
      saveFile({ name: fileName, content: new Blob([text], { type: 'text/csv;charset=utf-8' }) }),
    gcTime: 0,
  });
  if (!may.includes('EXPORT_LISTS')) return null;
  return (
    <div className="tz-actions tz-no-print">
      <Button purpose="subtle" busy={taking.isPending} onClick={() => taking.mutate()}>
        {texts.take}
      </Button>
      <span className="tz-soft">{texts.hint}</span>
      {taking.error === null ? null : <Failure error={taking.error} />}
    </div>
  );
}
