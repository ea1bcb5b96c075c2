import { useState } from 'react';
import { useParams } from 'react-router';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { RegistrationPage } from '../registration/registration-page.js';
import { CorrectCareForm } from './correct-care-form.js';
import { CorrectMeasureForm } from './correct-measure-form.js';
import { CorrectTrajectoryForm } from './correct-trajectory-form.js';
import {
  HistoryDocument,
  ReopenTrajectoryDocument,
  RestorePartDocument,
  VoidablePartsDocument,
  VoidPartDocument,
} from './correction-documents.js';
import { ReasonOnlyForm } from './reason-only-form.js';
import { partAddress, voidableParts } from './voidable-parts.js';
import type { VoidablePart } from './voidable-parts.js';
import { WithPart } from './with-part.js';

export function CorrectCarePage() {
  const { part } = useParams();
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.corrections.title}
      form={(trajectory, { organisations }) => (
        <WithPart
          part={trajectory.careEpisodes.find(({ id }) => id === part)}
          form={(care) => <CorrectCareForm {...{ trajectory, care, organisations }} />}
        />
      )}
    />
  );
}

export function CorrectMeasurePage() {
  const { part } = useParams();
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.corrections.title}
      form={(trajectory, { organisations }) => (
        <WithPart
          part={trajectory.measures.find(({ id }) => id === part)}
          form={(measure) => <CorrectMeasureForm {...{ trajectory, measure, organisations }} />}
        />
      )}
    />
  );
}

export function CorrectTrajectoryPage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.corrections.title}
      form={(trajectory) => <CorrectTrajectoryForm trajectory={trajectory} />}
    />
  );
}

export function ReopenPage() {
  const { t } = useI18n();
  const texts = t.corrections;
  return (
    <RegistrationPage
      title={texts.reopenTitle}
      form={(trajectory) => (
        <ReasonOnlyForm
          {...{ trajectory, of: {} }}
          act="REOPENED"
          send={ReopenTrajectoryDocument}
          title={texts.reopen}
          doneText={texts.reopened}
        >
          <p>{texts.reopenText}</p>
        </ReasonOnlyForm>
      )}
    />
  );
}

/** Everything that can be voided, each with its way there. */
export function VoidListPage() {
  const { t } = useI18n();
  return (
    <RegistrationPage title={t.corrections.voidTitle} form={({ id }) => <VoidList trajectoryId={id} />} />
  );
}

function VoidList({ trajectoryId }: { readonly trajectoryId: string }) {
  const i18n = useI18n();
  const texts = i18n.t.corrections;
  const answer = useApiQuery(VoidablePartsDocument, { id: trajectoryId });
  return (
    <Panel title={texts.voidWhat}>
      <p>{texts.voidText}</p>
      <QueryView query={answer}>
        {({ trajectory }) => (
          <ul>
            {(trajectory ? voidableParts(trajectory, i18n) : []).map((part) => (
              <li key={part.partId}>
                <AppLink to={partAddress(trajectoryId, 'ongeldig', part)}>{part.title}</AppLink>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Panel>
  );
}

export function VoidPage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.corrections.voidTitle}
      form={(trajectory) => <VoidForm trajectory={trajectory} />}
    />
  );
}

function VoidForm({ trajectory }: { readonly trajectory: RegistrationTrajectory }) {
  const i18n = useI18n();
  const texts = i18n.t.corrections;
  const answer = useApiQuery(VoidablePartsDocument, { id: trajectory.id });
  const part = useNamedPart(answer.data?.trajectory ? voidableParts(answer.data.trajectory, i18n) : []);
  if (part === null) return <QueryView query={answer}>{() => <NotThere />}</QueryView>;
  const { partKind, partId, title } = part;
  return (
    <ReasonOnlyForm
      {...{ trajectory, of: { partKind, partId } }}
      act="VOIDED"
      send={VoidPartDocument}
      title={texts.voidOne}
      doneText={texts.voided}
    >
      <p className="tz-strong">{title}</p>
      <p>{texts.voidText}</p>
    </ReasonOnlyForm>
  );
}

export function RestorePage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.corrections.restoreTitle}
      form={(trajectory) => <RestoreForm trajectory={trajectory} />}
    />
  );
}

function RestoreForm({ trajectory }: { readonly trajectory: RegistrationTrajectory }) {
  const { t, say } = useI18n();
  const texts = t.corrections;
  const answer = useApiQuery(HistoryDocument, { id: trajectory.id });
  const voided = answer.data?.trajectory?.voided ?? [];
  const part = useNamedPart(
    voided.map(({ partKind, partId, title }) => ({ partKind, partId, title: say(title) })),
  );
  if (part === null) return <QueryView query={answer}>{() => <NotThere />}</QueryView>;
  const { partKind, partId, title } = part;
  return (
    <ReasonOnlyForm
      {...{ trajectory, of: { partKind, partId } }}
      act="RESTORED"
      send={RestorePartDocument}
      title={texts.restore}
      doneText={texts.restored}
    >
      <p className="tz-strong">{title}</p>
      <p>{texts.restoreText}</p>
    </ReasonOnlyForm>
  );
}

/** The part that the address names. It is kept once found: when it is done, it is in the list no more. */
function useNamedPart(parts: readonly VoidablePart[]): VoidablePart | null {
  const { part: id } = useParams();
  const [kept, setKept] = useState<VoidablePart | null>(null);
  const found = parts.find(({ partId }) => partId === id);
  if (kept === null && found !== undefined) setKept(found);
  return kept;
}

function NotThere() {
  const { t } = useI18n();
  return <p role="alert">{t.registration.notThere}</p>;
}
