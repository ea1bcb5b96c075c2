import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import type { CorrectionReasonInput } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Failure } from '../../ui/query-view.js';
import { ReasonFields, useReason } from '../corrections/reason-fields.js';
import type { Choice } from '../measurement-form/choice.js';
import { ageOnDay } from '../measurement-form/choice.js';
import type { FilledForm } from '../measurement-form/filled-form.js';
import { toSentForm } from '../measurement-form/filled-form.js';
import type { FormDefinition } from '../measurement-form/form-definition.js';
import { LiveScores } from '../measurement-form/live-scores.js';
import type { StartTrajectory } from '../measurement-form/start-query.js';
import { sentOf } from './sent-of.js';
import { measurementDifferences } from './measurement-differences.js';
import type { ComparedMeasurement } from './measurement-differences.js';
import type { RecordedMeasurement } from './measurement-documents.js';
import type { Correcting } from './use-correct-measurement.js';

interface CorrectionCheckProps {
  readonly definition: FormDefinition;
  readonly filled: FilledForm;
  readonly choice: Choice;
  readonly started: StartTrajectory;
  /** As it was when the form was opened. */
  readonly seen: RecordedMeasurement;
  /** As it is now. */
  readonly now: RecordedMeasurement;
  readonly correcting: Correcting;
  readonly onBack: () => void;
  readonly onSave: (reason: CorrectionReasonInput) => void;
}

/** What a correction changes, question by question, with the scores that come of it and why. */
export function CorrectionCheck(props: CorrectionCheckProps) {
  const { definition, filled, choice, started, seen, now, correcting, onBack, onSave } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const texts = t.measurement.correct;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const reason = useReason('CORRECTED');
  const typed = typedOf(choice, definition, filled);
  const changes = measurementDifferences(stored(now), typed, now.instrument, i18n);
  const { informant, takenOn } = choice;
  const person = { informant, takenOn, sex: started.client.sex, ageYears: ageOnDay(started, takenOn) };
  const { isStale, isSending, error, problems } = correcting;
  return (
    <section className="tz-panel" aria-labelledby="verandert">
      <Heading level={2} id="verandert" ref={heading} tabIndex={-1}>
        {texts.check}
      </Heading>
      {isStale ? <ChangedMeanwhile {...{ seen, now }} /> : null}
      {error === null ? null : <Failure error={error} />}
      {changes.length === 0 ? (
        <p>{t.corrections.nothingChanges}</p>
      ) : (
        <ul>
          {changes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <LiveScores {...{ definition, filled, person }} title={texts.scores} />
      <form
        className="tz-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.isRead() && reason.input !== null) onSave(reason.input);
        }}
      >
        <ReasonFields {...{ reason }} registration={{ problems }} />
        <div className="tz-actions">
          <Button purpose="primary" type="submit" disabled={changes.length === 0} busy={isSending}>
            {isStale ? texts.again : texts.save}
          </Button>
          <Button purpose="secondary" onClick={onBack}>
            {t.form.check.back}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Both versions side by side: what somebody else made of it, and below it what is typed here. */
function ChangedMeanwhile({ seen, now }: Pick<CorrectionCheckProps, 'seen' | 'now'>) {
  const i18n = useI18n();
  const texts = i18n.t.measurement.correct;
  const theirs = measurementDifferences(stored(seen), stored(now), now.instrument, i18n);
  return (
    <div role="alert">
      <Notice kind="attention">
        <p className="tz-strong">{texts.other}</p>
        <p>{texts.otherText}</p>
        <p>{theirs.length === 0 ? texts.otherSame : texts.otherChanged}</p>
        <ul>
          {theirs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function stored(measurement: RecordedMeasurement): ComparedMeasurement {
  const { informant, moment, takenOn, careEpisodeId, occasionKey, youthNonResponse } = measurement;
  return {
    ...{ informant, moment, takenOn, youthNonResponse, place: { careEpisodeId, occasionKey } },
    ...sentOf(measurement),
  };
}

function typedOf(choice: Choice, definition: FormDefinition, filled: FilledForm): ComparedMeasurement {
  const { informant, moment, takenOn, careEpisodeId, occasionKey, youthNonResponse } = choice;
  const { answers = [], givenScores = [], notes } = toSentForm(definition, filled);
  return {
    ...{ informant, moment, takenOn, youthNonResponse, place: { careEpisodeId, occasionKey } },
    ...{ answers, givenScores, notes },
  };
}
