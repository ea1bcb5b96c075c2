import { useParams } from 'react-router';
import type { ReactNode } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { useToday } from '../../ui/clock-context.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { CompareClients } from '../merge/compare-clients.js';
import { Doubles } from '../merge/doubles.js';
import { FormerNumbers } from '../merge/former-numbers.js';
import { SplitForm } from '../merge/split-form.js';
import { BsnForm, BsnPanel } from './bsn-parts.js';
import { ChangeClientForm } from './change-client-form.js';
import { ClientPageDocument } from './client-documents.js';
import type { ClientOnPage } from './client-documents.js';
import {
  addressOf,
  ClientFacts,
  ClientHistory,
  ClientTrajectories,
  PeopleAround,
  Places,
  WhoIsAsked,
} from './client-panels.js';
import { CareAimForm, MoveForm } from './place-forms.js';
import { RepeatUse, UseElsewhereForm } from './repeat-use.js';
import { RespondentForm } from './respondent-form.js';

interface OverClientProps {
  /** What stands on the page of one client; null: the page itself. */
  readonly form: ((client: ClientOnPage) => ReactNode) | null;
}

/** One client, or one form over it. */
function OverClient({ form }: OverClientProps) {
  const { id = '' } = useParams();
  const { t } = useI18n();
  const answer = useApiQuery(ClientPageDocument, { id, today: useToday() }, { keepPrevious: true });
  const client = answer.data?.client;
  const isMissing = answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND';
  return (
    <Page
      title={client ? t.clients.title(client.reference) : t.clients.titleWaiting}
      path={<Path client={client ?? null} isForm={form !== null} />}
    >
      {isMissing ? (
        <p role="alert">{t.clients.notThere}</p>
      ) : (
        <QueryView query={answer}>
          {({ client: found }) =>
            found === null ? (
              <p role="alert">{t.clients.notThere}</p>
            ) : form === null ? (
              <ClientContents client={found} askedId={id} />
            ) : found.mayChange ? (
              form(found)
            ) : (
              <p role="alert">{t.clients.mayNot}</p>
            )
          }
        </QueryView>
      )}
    </Page>
  );
}

function Path({ client, isForm }: { readonly client: ClientOnPage | null; readonly isForm: boolean }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t.clients.path} className="tz-path">
      <AppLink to="/trajecten">{t.trajectories.title}</AppLink>
      <span aria-hidden="true"> › </span>
      {client !== null && isForm ? (
        <AppLink to={addressOf(client)}>{client.reference}</AppLink>
      ) : (
        <span aria-current="page">{client?.reference ?? t.clients.titleWaiting}</span>
      )}
    </nav>
  );
}

interface ContentsProps {
  readonly client: ClientOnPage;
  /** The id in the address: perhaps of a client that was merged into this one. */
  readonly askedId: string;
}

function ClientContents({ client, askedId }: ContentsProps) {
  const { t } = useI18n();
  return (
    <>
      {client.id === askedId ? null : (
        <Notice kind="info">
          <p role="status">{t.merge.led}</p>
        </Notice>
      )}
      <ClientFacts client={client} />
      <PeopleAround client={client} />
      <WhoIsAsked client={client} />
      <ClientTrajectories client={client} />
      <RepeatUse client={client} />
      <Places client={client} />
      <BsnPanel client={client} />
      <FormerNumbers client={client} />
      <ClientHistory client={client} />
    </>
  );
}

export function ClientPage() {
  return <OverClient form={null} />;
}

export function ChangeClientPage() {
  return <OverClient form={(client) => <ChangeClientForm client={client} />} />;
}

export function MovePage() {
  return <OverClient form={(client) => <MoveForm client={client} />} />;
}

export function CareAimPage() {
  return <OverClient form={(client) => <CareAimForm client={client} />} />;
}

export function UseElsewherePage() {
  return <OverClient form={(client) => <UseElsewhereForm client={client} />} />;
}

export function BsnPage() {
  return <OverClient form={(client) => <BsnForm client={client} />} />;
}

export function DoublesPage() {
  return <OverClient form={(client) => <Doubles client={client} />} />;
}

export function ComparePage() {
  const { other = '' } = useParams();
  return <OverClient form={(client) => <CompareClients client={client} otherId={other} />} />;
}

export function SplitPage() {
  const { merge = '' } = useParams();
  return <OverClient form={(client) => <SplitForm client={client} mergeId={merge} />} />;
}

export function RespondentPage() {
  const { respondent: respondentId } = useParams();
  const { t } = useI18n();
  return (
    <OverClient
      form={(client) => {
        if (respondentId === undefined) return <RespondentForm client={client} respondent={null} />;
        const respondent = client.respondents.find(({ id }) => id === respondentId);
        return respondent === undefined ? (
          <p role="alert">{t.registration.notThere}</p>
        ) : (
          <RespondentForm {...{ client, respondent }} />
        );
      }}
    />
  );
}
