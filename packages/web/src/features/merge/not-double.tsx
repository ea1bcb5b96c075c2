import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { StateNotDoubleInput } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import type { ClientOnPage } from '../clients/client-documents.js';
import { useViewer } from '../viewer/viewer-query.js';
import { WithdrawNotDoubleDocument } from './merge-documents.js';
import { ReasonForm } from './reason-form.js';
import type { Sending } from './use-sending.js';
import { useSending } from './use-sending.js';

type Side = Pick<ClientOnPage, 'id' | 'version' | 'reference'>;
interface NotDoubleFormProps {
  readonly one: Side;
  readonly other: Side;
  readonly sending: Sending<StateNotDoubleInput, unknown>;
}

/** Says that two clients that look alike are two, and why. */
export function NotDoubleForm({ one, other, sending }: NotDoubleFormProps) {
  const { t } = useI18n();
  const texts = t.merge.notDouble;
  return (
    <Panel title={texts.title}>
      <p>{texts.lead}</p>
      <ReasonForm
        name="not-double-reason"
        label={texts.reason}
        hint={texts.reasonHint}
        button={texts.button}
        sending={sending}
        onSend={(reason) =>
          sending.send({
            ...{ clientId: one.id, clientVersion: one.version },
            ...{ otherId: other.id, otherVersion: other.version, reason },
          })
        }
      />
    </Panel>
  );
}

/** Of whom somebody said that they are another than this client, and the way to take that back. */
export function NotDoubles({ client }: { readonly client: ClientOnPage }) {
  const { t } = useI18n();
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const texts = t.merge.notDouble;
  if (client.notDoubles.length === 0 && takenBack === null) return null;
  return (
    <Panel title={texts.list}>
      {takenBack === null ? null : (
        <Notice kind="good">
          <p role="status">{texts.takenBack(takenBack)}</p>
        </Notice>
      )}
      <ul>
        {client.notDoubles.map((stated) => (
          <li key={stated.id}>
            <Stated client={client} stated={stated} onTakenBack={setTakenBack} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface StatedProps {
  readonly client: ClientOnPage;
  readonly stated: ClientOnPage['notDoubles'][number];
  readonly onTakenBack: (reference: string) => void;
}

function Stated({ client, stated, onTakenBack }: StatedProps) {
  const { t, format } = useI18n();
  const { may } = useViewer();
  const [isOpen, setOpen] = useState(false);
  const sending = useSending(WithdrawNotDoubleDocument, () => onTakenBack(stated.other.reference));
  const texts = t.merge.notDouble;
  const { other, person, reason, statedAt } = stated;
  return (
    <>
      {texts.stated(other.reference, format.date(statedAt.slice(0, 10)), person?.name ?? t.merge.somebody)}{' '}
      {t.merge.reasonWas(reason)}
      {may.includes('MERGE_CLIENTS') && client.mayChange && !isOpen ? (
        <span className="tz-actions">
          <Button purpose="secondary" onClick={() => setOpen(true)}>
            {texts.takeBack(other.reference)}
          </Button>
        </span>
      ) : null}
      {isOpen ? (
        <ReasonForm
          name={`take-back-${stated.id}`}
          label={texts.backReason}
          hint={texts.backHint}
          button={texts.takeBackNow}
          sending={sending}
          onSend={(why) =>
            sending.send({
              ...{ clientId: client.id, clientVersion: client.version },
              ...{ notDoubleId: stated.id, reason: why },
            })
          }
        />
      ) : null}
    </>
  );
}
