import { Button } from '@nl-design-system-candidate/button-react';
import type { ComponentProps } from 'react';
import { useParams } from 'react-router';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { EffectReportFragment } from './effect-report-fragment.js';
import type { Report } from './effect-report-fragment.js';
import { InstrumentSection } from './instrument-section.js';
import { OverallChange } from './overall-change.js';
import { PrintHead } from './print-head.js';
import { instrumentIdOf } from './report-id.js';

const EffectDocument = graphql(`
  query Effect($id: ID!) {
    trajectory(id: $id) {
      id
      client {
        id
        reference
      }
      overallChange {
        __typename
        ... on OverallChange {
          class
          counted
          leftOut
        }
      }
      effectReports {
        ...EffectReport
      }
    }
  }
`);

/** What changed for one client, to be looked at together; also on paper. */
export function EffectPage() {
  const { id = '' } = useParams();
  const { t } = useI18n();
  const texts = t.effect.page;
  const answer = useApiQuery(EffectDocument, { id });
  const trajectory = answer.data?.trajectory ?? null;
  const isMissing =
    answer.data?.trajectory === null ||
    (answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND');
  return (
    <Page
      title={trajectory === null ? texts.titleWaiting : texts.title(trajectory.client.reference)}
      lead={texts.lead}
      path={<Path id={id} reference={trajectory?.client.reference ?? ''} />}
    >
      {isMissing ? (
        <p role="alert">{t.trajectory.notFoundText}</p>
      ) : (
        <QueryView query={answer}>
          {(data) =>
            data.trajectory === null ? null : (
              <Reports
                id={id}
                reference={data.trajectory.client.reference}
                overall={data.trajectory.overallChange}
                reports={data.trajectory.effectReports.map((report) =>
                  readFragment(EffectReportFragment, report),
                )}
              />
            )
          }
        </QueryView>
      )}
    </Page>
  );
}

interface ReportsProps {
  readonly id: string;
  readonly reference: string;
  readonly overall: ComponentProps<typeof OverallChange>['overall'];
  readonly reports: readonly Report[];
}

function Reports({ id, reference, overall, reports }: ReportsProps) {
  const { t } = useI18n();
  if (reports.length === 0) return <p>{t.effect.none}</p>;
  return (
    <>
      <PrintHead trajectoryId={id} reference={reference} />
      <p className="tz-no-print">
        <Button purpose="secondary" onClick={() => window.print()}>
          {t.effect.print}
        </Button>
      </p>
      <OverallChange overall={overall} />
      {byInstrument(reports).map((group) => (
        <InstrumentSection key={instrumentIdOf(group[0])} trajectoryId={id} reports={group} />
      ))}
    </>
  );
}

/** The instrument with a change first, then in the order of the API: the latest first. */
function byInstrument(reports: readonly Report[]): readonly (readonly [Report, ...Report[]])[] {
  const groups = new Map<string, [Report, ...Report[]]>();
  for (const report of reports) {
    const group = groups.get(instrumentIdOf(report));
    if (group === undefined) groups.set(instrumentIdOf(report), [report]);
    else group.push(report);
  }
  const isCompared = (group: readonly Report[]) => group.some(({ end }) => end !== null);
  const all = [...groups.values()];
  return [...all.filter(isCompared), ...all.filter((group) => !isCompared(group))];
}

function Path({ id, reference }: { readonly id: string; readonly reference: string }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t.trajectory.path} className="tz-path">
      <AppLink to="/trajecten">{t.trajectories.title}</AppLink>
      <span aria-hidden="true"> › </span>
      <AppLink to={`/trajecten/${encodeURIComponent(id)}`}>{reference || t.trajectory.titleWaiting}</AppLink>
      <span aria-hidden="true"> › </span>
      <span aria-current="page">{t.effect.page.titleWaiting}</span>
    </nav>
  );
}
