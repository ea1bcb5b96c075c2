import type { ReasonedAct } from '@trefzeker/shared';
import type { ReactNode } from 'react';
import type { CorrectionReasonInput, TypedDocumentString } from '../../gql/graphql.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { RegistrationForm } from '../registration/registration-form.js';
import { useChange } from '../registration/use-change.js';
import type { Changed } from '../registration/use-change.js';
import { ReasonFields, useReason } from './reason-fields.js';

type Input<Of> = Of & {
  readonly trajectoryId: string;
  readonly reason: CorrectionReasonInput;
};

interface ReasonOnlyFormProps<Of extends object, Sent extends Changed> {
  readonly act: Exclude<ReasonedAct, 'CORRECTED'>;
  readonly send: TypedDocumentString<
    Sent,
    { input: Input<Of> & { trajectoryVersion: number }; requestKey?: string | null }
  >;
  /** What it is about, beside the trajectory. */
  readonly of: Of;
  readonly title: string;
  readonly doneText: string;
  readonly trajectory: RegistrationTrajectory;
  readonly children: ReactNode;
}

/** A form in which nothing is entered but why: void, restore, reopen. */
export function ReasonOnlyForm<Of extends object, Sent extends Changed>(
  props: ReasonOnlyFormProps<Of, Sent>,
) {
  const { act, send, of, title, doneText, trajectory, children } = props;
  const reason = useReason(act);
  const registration = useChange({
    send,
    version: trajectory.version,
    input: reason.input === null ? null : { ...of, trajectoryId: trajectory.id, reason: reason.input },
  });
  return (
    <RegistrationForm
      {...{ title, doneText, trajectory, registration }}
      saveText={title}
      fields={['reason']}
      onSubmit={reason.isRead}
    >
      {children}
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}
