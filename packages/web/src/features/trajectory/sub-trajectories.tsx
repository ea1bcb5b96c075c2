import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { Spoken } from '../../ui/spoken.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { useViewer } from '../viewer/viewer-query.js';
import { PARTS } from '../work/duty-address.js';
import { CareMore } from './care-more.js';
import { MeasureMore } from './measure-more.js';
import { toRows } from './sub-trajectory-rows.js';
import type { Row } from './sub-trajectory-rows.js';

const SubTrajectoriesFragment = graphql(`
  fragment SubTrajectories on Trajectory {
    id
    state
    careEnds {
      careEpisodeId
      agreedEnd
      isEarly
    }
    subTrajectories {
      id
      kind
      organisation {
        id
        name
      }
      careEpisodes {
        id
        form
        provision
        start
        agreedEnd
        end
        endReason {
          list
          code
          label {
            nl
            en
          }
        }
        details {
          isCrisis
          fosterVariant
          funding
          isOwnHelp
          referrer {
            code
            label {
              nl
              en
            }
          }
          productCode
          intensity {
            amount
            unit
          }
          method
          isRecognised
        }
        outOfFramework {
          code
          label {
            nl
            en
          }
        }
      }
      measures {
        id
        kind
        start
        end
        endReason {
          list
          code
          label {
            nl
            en
          }
        }
        type {
          code
          label {
            nl
            en
          }
        }
        isRecognised
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
    }
  }
`);

/** Every period of care and every measure, by sub-trajectory. */
export function SubTrajectories(props: {
  readonly trajectory: FragmentType<typeof SubTrajectoriesFragment>;
}) {
  const { t, format, say } = useI18n();
  const { may } = useViewer();
  const { id, state, careEnds, subTrajectories } = readFragment(SubTrajectoriesFragment, props.trajectory);
  const { parts } = t.trajectory;
  if (subTrajectories.length === 0)
    return (
      <Panel title={parts.title} anchor={PARTS}>
        {parts.empty}
      </Panel>
    );
  return (
    <Panel title={parts.title} anchor={PARTS}>
      <ScrollArea label={parts.title}>
        <table className="tz-table tz-table--stacked">
          <thead>
            <tr>
              {[parts.kind, parts.organisation, parts.what, parts.start, parts.end, parts.reason].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {subTrajectories.flatMap((part) =>
              toRows(part, t.labels).map((row) => (
                <tr key={row.id}>
                  <th scope="row">{labelFor(t.labels.subTrajectory, part.kind)}</th>
                  <td>
                    <span className="tz-cell-label">{parts.organisation}</span>
                    <span>{part.organisation.name}</span>
                  </td>
                  <td>
                    <span className="tz-cell-label">{parts.what}</span>
                    <div>
                      {row.what}{' '}
                      {state === 'CLOSED' || !may.includes('REGISTER') ? null : (
                        <AppLink to={partAddress(id, row, 'verbeteren')}>
                          <Spoken as={t.corrections.correctThis(row.what)}>{t.corrections.correct}</Spoken>
                        </AppLink>
                      )}{' '}
                      {state === 'CLOSED' || row.measure === null || !may.includes('REGISTER') ? null : (
                        <AppLink to={partAddress(id, row, 'verloop')}>
                          <Spoken as={parts.course.addTo(row.what)}>{parts.course.add}</Spoken>
                        </AppLink>
                      )}
                      {row.care === null ? null : <CareMore care={row.care} />}
                      {row.measure === null ? null : <MeasureMore measure={row.measure} />}
                    </div>
                  </td>
                  <td>
                    <span className="tz-cell-label">{parts.start}</span>
                    <span>{format.tableDate(row.start)}</span>
                  </td>
                  <td>
                    <span className="tz-cell-label">{parts.end}</span>
                    <div>
                      {row.end === null ? parts.running : format.tableDate(row.end)}{' '}
                      {row.end === null && may.includes('REGISTER') ? (
                        <AppLink to={partAddress(id, row, 'einde')}>{t.registration.action.end}</AppLink>
                      ) : null}
                      {row.agreedEnd === null ? null : (
                        <span className="tz-soft">{parts.agreedEnd(format.tableDate(row.agreedEnd))}</span>
                      )}
                    </div>
                  </td>
                  <td>
                    <span className="tz-cell-label">{parts.reason}</span>
                    <div>
                      {row.reason === null ? t.common.none : say(row.reason)}
                      {careEnds
                        .filter(({ careEpisodeId, isEarly }) => careEpisodeId === row.id && isEarly)
                        .map(({ agreedEnd }) => (
                          <span key={row.id} className="tz-soft">
                            {t.agreements.early(agreedEnd === null ? '' : format.tableDate(agreedEnd))}
                          </span>
                        ))}
                    </div>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  );
}

/** Where the end of care or of a measure is registered, its course added to, or all of it corrected. */
function partAddress(
  trajectoryId: string,
  { id, kind }: Row,
  act: 'einde' | 'verbeteren' | 'verloop',
): string {
  const part = kind === 'care' ? 'hulp' : 'maatregel';
  return `/trajecten/${encodeURIComponent(trajectoryId)}/${part}/${encodeURIComponent(id)}/${act}`;
}
