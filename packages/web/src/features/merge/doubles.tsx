import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { TextField } from '../../ui/text-field.js';
import type { ClientOnPage } from '../clients/client-documents.js';
import { NotDoubles } from './not-double.js';
import { FindClientsDocument, SuspectedDoublesDocument } from './merge-documents.js';
import { whoWords } from './who-words.js';

interface DoublesProps {
  readonly client: ClientOnPage;
}

/** Who may be the same client: what the system sees, and what somebody looks up. */
export function Doubles({ client }: DoublesProps) {
  const { t, say } = useI18n();
  const suspects = useApiQuery(SuspectedDoublesDocument, { id: client.id });
  const texts = t.merge.suspects;
  return (
    <>
      <Panel title={texts.title}>
        <QueryView query={suspects}>
          {({ suspectedDoubles }) =>
            suspectedDoubles.length === 0 ? (
              <p>{texts.none}</p>
            ) : (
              <ul>
                {suspectedDoubles.map(({ client: other, reasons }) => (
                  <li key={other.id}>
                    <Other client={client} other={other} />{' '}
                    <span className="tz-soft">
                      {texts.because(reasons.map(({ label }) => say(label)).join(', '))}
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Panel>
      <NotDoubles client={client} />
      <SearchOthers client={client} />
      <p className="tz-actions">
        <AppLink to={`/clienten/${encodeURIComponent(client.id)}`}>{t.clients.back}</AppLink>
      </p>
    </>
  );
}

function SearchOthers({ client }: DoublesProps) {
  const { t } = useI18n();
  const texts = t.merge.search;
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const found = useApiQuery(FindClientsDocument, { search }, { enabled: search !== '' });
  return (
    <Panel title={texts.title}>
      <form
        role="search"
        aria-label={texts.title}
        className="tz-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(typed.trim());
        }}
      >
        <TextField
          label={texts.label}
          name="search"
          type="search"
          hint={texts.hint}
          value={typed}
          onChange={setTyped}
        />
        <div className="tz-actions">
          <Button purpose="secondary" type="submit">
            {texts.button}
          </Button>
        </div>
      </form>
      {search === '' ? null : (
        <div role="status">
          <QueryView query={found}>
            {({ clients: { edges, pageInfo } }) => {
              const others = edges
                .map(({ node }) => node)
                .filter(({ id, mayChange }) => id !== client.id && mayChange);
              return (
                <>
                  {others.length === 0 ? <p>{texts.nobody}</p> : null}
                  <ul>
                    {others.map((other) => (
                      <li key={other.id}>
                        <Other client={client} other={other} />
                      </li>
                    ))}
                  </ul>
                  {pageInfo.hasNextPage ? <p className="tz-soft">{texts.more}</p> : null}
                </>
              );
            }}
          </QueryView>
        </div>
      )}
    </Panel>
  );
}

interface OtherProps extends DoublesProps {
  readonly other: Pick<ClientOnPage, 'id' | 'reference' | 'name' | 'birthDate' | 'birthDatePrecision'>;
}

function Other({ client, other }: OtherProps) {
  const { t, format } = useI18n();
  const facts = whoWords(other, format);
  return (
    <>
      <AppLink to={`/clienten/${encodeURIComponent(client.id)}/dubbel/${encodeURIComponent(other.id)}`}>
        {t.merge.suspects.compare(other.reference)}
      </AppLink>
      {facts === '' ? null : ` ${facts}.`}
    </>
  );
}
