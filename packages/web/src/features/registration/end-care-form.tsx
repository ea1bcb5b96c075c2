import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { EndForm, useEndFields } from './end-form.js';
import { CheckCareEndDocument, EndCareDocument } from './registration-documents.js';
import type { RegistrationTrajectory } from './registration-documents.js';
import { useRegistration } from './use-registration.js';

interface EndCareFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly care: RegistrationTrajectory['careEpisodes'][number];
}

/** Registers that care has ended, and why. */
export function EndCareForm({ trajectory, care }: EndCareFormProps) {
  const { t, format } = useI18n();
  const texts = t.registration.end;
  const fields = useEndFields('CARE');
  const registration = useRegistration({
    send: EndCareDocument,
    check: CheckCareEndDocument,
    version: trajectory.version,
    input: fields.typed === null ? null : { careEpisodeId: care.id, ...fields.typed },
  });
  const what = labelFor(t.labels.careForm, care.form);
  return (
    <EndForm
      {...{ trajectory, registration, fields }}
      title={texts.titleCare(what)}
      about={texts.of(what, care.provider.name, format.date(care.start))}
      note={goesOn(care.id, trajectory) ? texts.goesOn : texts.recordEnds}
    />
  );
}

/** Does other care of the same record of the delivery still run? */
function goesOn(
  careId: string,
  { deliveryRecords, careEpisodes }: Pick<RegistrationTrajectory, 'deliveryRecords' | 'careEpisodes'>,
): boolean {
  const record = deliveryRecords.find(({ careEpisodeIds }) => careEpisodeIds.includes(careId));
  return careEpisodes.some(
    ({ id, end }) => id !== careId && end === null && record?.careEpisodeIds.includes(id) === true,
  );
}
