import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi, useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { useToday } from '../../ui/clock-context.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import { TextField } from '../../ui/text-field.js';
import { useRequestKey } from '../../ui/use-request-key.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';
import type { RegistrationTrajectory } from './registration-documents.js';
import { useDateField } from './use-date-field.js';

const CloseDocument = graphql(`
  mutation CloseTrajectory($input: CloseTrajectoryInput!, $requestKey: String) {
    closeTrajectory(input: $input, requestKey: $requestKey) {
      __typename
      ... on TrajectoryStillRunning {
        running {
          id
          kind
          organisation {
            id
            name
          }
        }
      }
      ... on InputRefused {
        problems {
          path
          code
          message {
            nl
            en
          }
          hint {
            nl
            en
          }
        }
      }
    }
  }
`);

const OpenDutiesDocument = graphql(`
  query OpenDuties($id: ID!) {
    trajectory(id: $id) {
      id
      agenda(states: [OPEN, DUE_SOON, MISSED]) {
        key
        isOptional
        label {
          nl
          en
        }
        by {
          nl
          en
        }
      }
    }
  }
`);

/** Closes the file, after a look at what is still missing. */
export function CloseForm({ trajectory }: { readonly trajectory: RegistrationTrajectory }) {
  const { t, say } = useI18n();
  const texts = t.registration.close;
  const api = useApi();
  const queries = useQueryClient();
  const keyFor = useRequestKey();
  const day = useDateField(useToday());
  const closing = useMutation({
    mutationFn: async (closedOn: string) => {
      const input = { trajectoryId: trajectory.id, trajectoryVersion: trajectory.version, closedOn };
      return (await api.execute(CloseDocument, { input, requestKey: keyFor(closedOn) })).closeTrajectory;
    },
    onSuccess: ({ __typename }) =>
      __typename === 'TrajectoryClosed'
        ? queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] })
        : undefined,
  });
  const result = closing.data;
  const address = `/trajecten/${encodeURIComponent(trajectory.id)}`;
  if (result?.__typename === 'TrajectoryClosed') {
    return (
      <>
        <Notice kind="good">
          <p role="status">{texts.done}</p>
        </Notice>
        <AppLink to={address}>{t.registration.back}</AppLink>
      </>
    );
  }
  const problems = result?.__typename === 'InputRefused' ? result.problems : [];
  return (
    <Panel title={t.registration.action.close}>
      <p>{texts.text}</p>
      <StillOpen id={trajectory.id} />
      <form
        className="tz-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (day.isRead({ isRequired: true }) && day.value) closing.mutate(day.value);
        }}
      >
        {closing.error === null ? null : <Failure error={closing.error} />}
        {result?.__typename === 'TrajectoryStillRunning' ? (
          <div role="alert">
            <Notice kind="problem">
              <p>{texts.running}</p>
              <ul>
                {result.running.map(({ id, kind, organisation }) => (
                  <li key={id}>
                    {labelFor(t.labels.subTrajectory, kind)}, {organisation.name}
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        ) : null}
        <TextField
          label={texts.day}
          name="closedOn"
          hint={t.common.dateHint}
          {...day.field}
          error={
            day.field.error ??
            (problems.length === 0
              ? undefined
              : problems.map(({ message, hint }) => `${say(message)} ${say(hint)}`).join(' '))
          }
        />
        <div className="tz-actions">
          <Button purpose="primary" type="submit" disabled={closing.isPending}>
            {texts.save}
          </Button>
          <AppLink to={address}>{t.registration.back}</AppLink>
        </div>
      </form>
    </Panel>
  );
}

/** What was not registered yet: closing is allowed, but the figures will miss it. */
function StillOpen({ id }: { readonly id: string }) {
  const { t, say } = useI18n();
  const answer = useApiQuery(OpenDutiesDocument, { id });
  const duties = (answer.data?.trajectory?.agenda ?? []).filter(({ isOptional }) => !isOptional);
  if (duties.length === 0) return null;
  return (
    <Notice kind="attention">
      <p>{t.registration.close.open}</p>
      <ul>
        {duties.map(({ key, label, by }) => (
          <li key={key}>{t.registration.close.item(say(label), say(by))}</li>
        ))}
      </ul>
    </Notice>
  );
}
