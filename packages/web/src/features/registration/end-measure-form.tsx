import type { MeasureKind } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { EndForm, useEndFields } from './end-form.js';
import { CheckMeasureEndDocument, EndMeasureDocument } from './registration-documents.js';
import type { RegistrationTrajectory } from './registration-documents.js';
import { useRegistration } from './use-registration.js';

interface EndMeasureFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly measure: RegistrationTrajectory['measures'][number];
}

/** Framework 2010, chapter 3: what a report back most often ends with; another can be chosen. */
const REPORTED_BACK = '3';

/** Registers that a measure has ended, and why. */
export function EndMeasureForm({ trajectory, measure }: EndMeasureFormProps) {
  const { t, format } = useI18n();
  const texts = t.registration.end;
  const isReportedBack = measure.events.some(({ kind }) => kind === 'REPORT_BACK');
  const fields = useEndFields(measure.kind as MeasureKind, isReportedBack ? REPORTED_BACK : '');
  const registration = useRegistration({
    send: EndMeasureDocument,
    check: CheckMeasureEndDocument,
    version: trajectory.version,
    input: fields.typed === null ? null : { measureId: measure.id, ...fields.typed },
  });
  const what = labelFor(t.labels.measure, measure.kind);
  return (
    <EndForm
      {...{ trajectory, registration, fields }}
      title={texts.titleCare(what)}
      about={texts.of(what, measure.organisation.name, format.date(measure.start))}
    />
  );
}
