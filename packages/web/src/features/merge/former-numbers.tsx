import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import type { ClientOnPage } from '../clients/client-documents.js';
import { useViewer } from '../viewer/viewer-query.js';

/** Which numbers lead to this client, and the way to find a double. */
export function FormerNumbers({ client }: { readonly client: ClientOnPage }) {
  const { t, format } = useI18n();
  const { may } = useViewer();
  const texts = t.merge;
  if (!client.mayChange && client.formerNumbers.length === 0) return null;
  const address = `/clienten/${encodeURIComponent(client.id)}`;
  return (
    <Panel title={texts.panel}>
      {client.formerNumbers.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul>
          {client.formerNumbers.map(({ id, reference, mergedAt, person, reason, isLast }) => (
            <li key={id}>
              {texts.former(reference, format.date(mergedAt.slice(0, 10)), person?.name ?? texts.somebody)}{' '}
              {texts.reasonWas(reason)}
              {isLast && client.mayChange && may.includes('MERGE_CLIENTS') ? (
                <>
                  {' '}
                  <AppLink to={`${address}/splitsen/${encodeURIComponent(id)}`}>{texts.undo}</AppLink>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {client.mayChange ? (
        <p className="tz-actions tz-no-print">
          <AppLink to={`${address}/dubbel`}>{texts.find}</AppLink>
        </p>
      ) : null}
    </Panel>
  );
}
