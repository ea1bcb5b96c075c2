import { civilDate, decisionFields } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { CorrectDecisionDocument } from '../corrections/part-correction-documents.js';
import type { DecisionToCorrect } from '../corrections/part-correction-documents.js';
import { ReasonFields, useReason } from '../corrections/reason-fields.js';
import { WhatChanges } from '../corrections/what-changes.js';
import { FORMS } from '../registration/care-forms.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { RegistrationForm } from '../registration/registration-form.js';
import { useChange } from '../registration/use-change.js';
import { DECISION_FIELDS, DecisionFields, useDecisionFields } from './decision-fields.js';

interface CorrectDecisionFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly decision: DecisionToCorrect;
  readonly organisations: readonly RegistrationOrganisation[];
}

/** A decision as it should have been registered: filled in as it is now, with a reason. */
export function CorrectDecisionForm({ trajectory, decision, organisations }: CorrectDecisionFormProps) {
  const { t } = useI18n();
  const { id: decisionId, decidedBy, decidedOn, validFrom, validTo } = decision;
  const fields = useDecisionFields({
    ...{ decidedById: decidedBy.id, decidedOn, validFrom, validTo },
    forms: FORMS.filter((form) => decision.forms.includes(form)),
    goals: decision.goals.map(({ text }) => text),
  });
  const reason = useReason('CORRECTED');
  // A line keeps its place, so a goal that is reworded stays the one that plans lead back to.
  const goals = fields.goals
    .map((text, place) => ({ id: decision.goals[place]?.id ?? null, text }))
    .filter(({ text }) => text !== '');
  const typed = fields.input === null ? null : { validFrom, ...fields.input, goals };
  const registration = useChange({
    send: CorrectDecisionDocument,
    version: trajectory.version,
    input:
      typed === null || reason.input === null
        ? null
        : { trajectoryId: trajectory.id, decisionId, ...typed, reason: reason.input },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.corrections.correctDecision}
      fields={[...DECISION_FIELDS, 'reason']}
      doneText={t.corrections.corrected}
      onSubmit={() => {
        const isReasonRead = reason.isRead();
        return fields.isRead() && isReasonRead;
      }}
    >
      <DecisionFields {...{ fields, organisations, registration }} />
      <WhatChanges
        before={fieldsOf({ ...decision, decidedById: decidedBy.id })}
        after={typed === null ? null : fieldsOf(typed)}
        known={organisations}
      />
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}

interface Typed {
  readonly decidedById: string;
  readonly decidedOn: string;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly forms: readonly string[];
  readonly goals: readonly { readonly id: string | null; readonly text: string }[];
}

function fieldsOf({ decidedById, decidedOn, validFrom, validTo = null, forms, goals }: Typed) {
  return decisionFields({
    ...{ decidedById, decidedOn: civilDate(decidedOn), validFrom: civilDate(validFrom) },
    validTo: validTo === null ? null : civilDate(validTo),
    // A newer server may know more forms than this page: of those no difference can be shown.
    forms: FORMS.filter((form) => forms.includes(form)),
    goals: goals.map(({ id, text }) => ({ id: id ?? '', text })),
  });
}
