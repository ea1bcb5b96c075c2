import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { DeliveryRecordsFragment as Records } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';

const DeliveryRecordsFragment = graphql(`
  fragment DeliveryRecords on Trajectory {
    deliveryRecords {
      id
      provider {
        id
        name
      }
      form {
        code
        label {
          nl
          en
        }
      }
      start
      end
      endReason {
        code
        label {
          nl
          en
        }
      }
      referrer {
        code
        label {
          nl
          en
        }
      }
      isCrisis
      missing
    }
  }
`);

type DeliveryRecord = Records['deliveryRecords'][number];

/** Care as the law has it delivered, and what still has to be put down for it; nothing when there is no care. */
export function DeliveryRecords(props: {
  readonly trajectory: FragmentType<typeof DeliveryRecordsFragment>;
}) {
  const { t } = useI18n();
  const { deliveryRecords } = readFragment(DeliveryRecordsFragment, props.trajectory);
  const texts = t.trajectory.delivery;
  if (deliveryRecords.length === 0) return null;
  const heads = [texts.form, texts.provider, texts.start, texts.end, texts.referrer, texts.crisis];
  return (
    <Panel title={texts.title} anchor="levering">
      <p>{texts.lead}</p>
      <ScrollArea label={texts.title}>
        <table className="tz-table tz-table--stacked">
          <thead>
            <tr>
              {[...heads, texts.reason, texts.missing].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {deliveryRecords.map((record) => (
              <DeliveryRow key={record.id} record={record} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  );
}

function DeliveryRow({ record }: { readonly record: DeliveryRecord }) {
  const { t, say, format } = useI18n();
  const texts = t.trajectory.delivery;
  const { form, provider, start, end, referrer, isCrisis, endReason, missing } = record;
  return (
    <tr>
      <th scope="row">
        {say(form.label)} <span className="tz-soft">{form.code}</span>
      </th>
      <td>
        <span className="tz-cell-label">{texts.provider}</span>
        <span>{provider.name}</span>
      </td>
      <td>
        <span className="tz-cell-label">{texts.start}</span>
        <span>{format.tableDate(start)}</span>
      </td>
      <td>
        <span className="tz-cell-label">{texts.end}</span>
        <span>{end === null ? t.trajectory.parts.running : format.tableDate(end)}</span>
      </td>
      <td>
        <span className="tz-cell-label">{texts.referrer}</span>
        <span>{referrer === null ? t.common.none : say(referrer.label)}</span>
      </td>
      <td>
        <span className="tz-cell-label">{texts.crisis}</span>
        <span>{isCrisis === null ? t.common.none : isCrisis ? texts.yes : texts.no}</span>
      </td>
      <td>
        <span className="tz-cell-label">{texts.reason}</span>
        <span>{endReason === null ? t.common.none : say(endReason.label)}</span>
      </td>
      <td>
        <span className="tz-cell-label">{texts.missing}</span>
        <span>
          {missing.length === 0
            ? texts.nothing
            : missing.map((what) => labelFor(texts.missingWhat, what)).join(', ')}
        </span>
      </td>
    </tr>
  );
}
