import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import type { MeasureCourseQuery } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { Spoken } from '../../ui/spoken.js';
import { partAddress } from '../corrections/voidable-parts.js';
import { eventWords } from '../trajectory/measure-more.js';

const MeasureCourseDocument = graphql(`
  query MeasureCourse($id: ID!) {
    trajectory(id: $id) {
      id
      measures {
        id
        events {
          id
          kind
          on
          until
          type {
            code
            label {
              nl
              en
            }
          }
          organisation {
            id
            name
          }
          formerOrganisation {
            id
            name
          }
        }
      }
      history(partKind: MEASURE_EVENT) {
        id
        act
        partId
        at
        by
        organisation {
          id
          name
        }
      }
    }
  }
`);

type Course = NonNullable<MeasureCourseQuery['trajectory']>;

interface MeasureCourseProps {
  readonly trajectoryId: string;
  readonly measureId: string;
  /** Whether what happened may be voided by who looks at it. */
  readonly mayChange: boolean;
}

/** What happened in a measure so far, by day, and who registered it. */
export function MeasureCourse({ trajectoryId, measureId, mayChange }: MeasureCourseProps) {
  const { t } = useI18n();
  const texts = t.registration.course;
  const answer = useApiQuery(MeasureCourseDocument, { id: trajectoryId });
  return (
    <Panel title={texts.soFar}>
      {mayChange ? null : <p>{texts.handedOver}</p>}
      <QueryView query={answer}>
        {({ trajectory }) => {
          const events = trajectory?.measures.find(({ id }) => id === measureId)?.events ?? [];
          if (!trajectory || events.length === 0) return <p>{texts.nothingYet}</p>;
          return <CourseTable {...{ trajectory, events, mayChange }} />;
        }}
      </QueryView>
    </Panel>
  );
}

interface CourseTableProps {
  readonly trajectory: Course;
  readonly events: Course['measures'][number]['events'];
  readonly mayChange: boolean;
}

function CourseTable({ trajectory, events, mayChange }: CourseTableProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const texts = t.registration.course;
  const sorted = events.toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <ScrollArea label={texts.soFar}>
      <table className="tz-table">
        <thead>
          <tr>
            {[texts.day, texts.what, texts.by].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((event) => {
            const words = eventWords(event, i18n);
            return (
              <tr key={event.id}>
                <th scope="row">{format.tableDate(event.on)}</th>
                <td>
                  {words}{' '}
                  {mayChange ? (
                    <AppLink to={partAddress(trajectory.id, 'ongeldig', voidable(event))}>
                      <Spoken as={texts.voidThis(words)}>{t.corrections.voidOne}</Spoken>
                    </AppLink>
                  ) : null}
                </td>
                <td>{registeredBy(trajectory.history, event.id) ?? texts.byUnknown}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function voidable({ id }: CourseTableProps['events'][number]) {
  return { partKind: 'MEASURE_EVENT', partId: id } as const;
}

/** Null: from an import, from before this was kept, or at another institution. */
function registeredBy(history: Course['history'], eventId: string): string | null {
  const act = history.find(({ partId, act: kind }) => partId === eventId && kind === 'REGISTERED');
  if (act === undefined) return null;
  return act.by === null ? act.organisation.name : `${act.by}, ${act.organisation.name}`;
}
