import type { AuthorReport } from '@trefzeker/shared';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { SelectField } from '../../ui/select-field.js';
import { TryInstrument } from '../try-instrument/try-instrument.js';
import { AuthorFindings } from './author-findings.js';
import { CoverageMap } from './coverage-map.js';
import { ExampleTable } from './example-table.js';
import { StateLine } from './state-line.js';
import type { Following } from './use-author-report.js';
import { useAuthorReport } from './use-author-report.js';

/** What the author of an instrument sees while it is made: it follows each save. */
export function AuthorPage() {
  const { t } = useI18n();
  const { answer, following } = useAuthorReport();
  const isElsewhere = answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND';
  return (
    <Page title={t.author.title}>
      {isElsewhere ? (
        <p role="alert">{t.author.onlyInDev}</p>
      ) : (
        <QueryView query={answer}>{(report) => <Report report={report} following={following} />}</QueryView>
      )}
    </Page>
  );
}

interface ReportProps {
  readonly report: AuthorReport;
  readonly following: Following;
}

function Report({ report, following }: ReportProps) {
  const { t } = useI18n();
  const { findings, examples, coverage, instruments, isOfEarlierSave } = report;
  return (
    <>
      <p>{t.author.lead(report.folder)}</p>
      <StateLine report={report} following={following} />
      <AuthorFindings findings={findings} />
      {isOfEarlierSave ? (
        <Notice kind="attention">
          <p>{t.author.state.earlier}</p>
        </Notice>
      ) : null}
      <div className={isOfEarlierSave ? 'tz-author--earlier' : ''}>
        {instruments.length === 0 ? null : (
          <>
            <ExampleTable examples={examples} />
            <CoverageMap coverage={coverage} />
          </>
        )}
        <TriedForm instruments={instruments} />
      </div>
    </>
  );
}

function TriedForm({ instruments }: Pick<AuthorReport, 'instruments'>) {
  const { t, format } = useI18n();
  const [chosen, setChosen] = useState('');
  const nameOf = ({ key, edition }: (typeof instruments)[number]) =>
    t.author.form.name(key, format.number(edition));
  const shown = instruments.find((each) => nameOf(each) === chosen) ?? instruments[0];
  if (shown === undefined) {
    return (
      <Panel title={t.author.form.title}>
        <p>{t.author.form.none}</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t.author.form.title}>
        {instruments.length === 1 ? (
          <p>{nameOf(shown)}</p>
        ) : (
          <SelectField
            label={t.author.form.choose}
            name="instrument"
            value={nameOf(shown)}
            choices={instruments.map((each) => ({ value: nameOf(each), label: nameOf(each) }))}
            onChange={setChosen}
          />
        )}
      </Panel>
      <TryInstrument instrumentKey={shown.key} edition={shown.edition} />
    </>
  );
}
