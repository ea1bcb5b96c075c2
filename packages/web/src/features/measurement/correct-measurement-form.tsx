import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { FindingList } from '../../ui/finding-list.js';
import { Notice } from '../../ui/notice.js';
import type { MeasurementFormFragment } from '../../gql/graphql.js';
import type { Choice } from '../measurement-form/choice.js';
import { ChooseForm } from '../measurement-form/choose-form.js';
import { ChosenLine } from '../measurement-form/chosen-line.js';
import { ErrorSummary } from '../measurement-form/error-summary.js';
import { toWrong } from '../measurement-form/fill-definition.js';
import { placeOfItem, toFilledForm, toSentForm } from '../measurement-form/filled-form.js';
import { focusPlace } from '../measurement-form/focus-place.js';
import type { PlacedProblem } from '../measurement-form/form-context.js';
import { toFormDefinition } from '../measurement-form/form-definition.js';
import { MeasurementFormView } from '../measurement-form/measurement-form-view.js';
import { CHOICE_PLACE, toPlacedProblem } from '../measurement-form/problem-places.js';
import type { StartInstrument, StartTrajectory } from '../measurement-form/start-query.js';
import { CorrectionCheck } from './correction-check.js';
import { sentOf } from './sent-of.js';
import type { MeasuredTrajectory, RecordedMeasurement } from './measurement-documents.js';
import { useCorrectMeasurement } from './use-correct-measurement.js';
import { measurementAddress } from './measurement-address.js';

interface CorrectMeasurementFormProps {
  /** As it stands now; it may change while somebody types. */
  readonly measurement: RecordedMeasurement;
  readonly trajectory: MeasuredTrajectory;
  readonly started: StartTrajectory;
  /** The edition that was filled in. */
  readonly offered: StartInstrument;
  readonly loaded: MeasurementFormFragment;
  readonly recorded: Choice;
}

type Step = 'choose' | 'fill' | 'check';

/** The steps of a correction: fill in, look at what changes, done. */
export function CorrectMeasurementForm(props: CorrectMeasurementFormProps) {
  const { measurement, trajectory, started, offered, loaded, recorded } = props;
  const i18n = useI18n();
  const { t, say } = i18n;
  const texts = t.measurement.correct;
  const [seen] = useState(measurement);
  const [seenVersion] = useState(trajectory.version);
  const [choice, setChoice] = useState(recorded);
  const definition = toFormDefinition(loaded, choice.informant);
  const [filled, setFilled] = useState(() =>
    definition === null ? null : toFilledForm(definition, sentOf(measurement)),
  );
  const [step, setStep] = useState<Step>('fill');
  const [startAt, setStartAt] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const correcting = useCorrectMeasurement();
  if (definition === null || filled === null) return <p role="alert">{texts.withdrawn}</p>;
  if (correcting.done !== null)
    return (
      <>
        <Notice kind="good">
          <p role="status">{texts.done}</p>
        </Notice>
        <FindingList findings={correcting.done} />
        <div className="tz-actions">
          <AppLink to={measurementAddress(trajectory.id, measurement.id)}>{texts.toMeasurement}</AppLink>
          <AppLink to={`/trajecten/${encodeURIComponent(trajectory.id)}`}>{t.form.backToTrajectory}</AppLink>
        </div>
      </>
    );
  const sent = toSentForm(definition, filled);
  const goTo = (place: string) => {
    setStep(place === CHOICE_PLACE ? 'choose' : 'fill');
    setStartAt(place.replace(placeOfItem(''), ''));
    requestAnimationFrame(() => focusPlace(place));
  };
  if (step === 'choose')
    return (
      <ChooseForm
        title={texts.choose}
        trajectory={withOccasion(started, recorded, texts.kept)}
        instruments={[offered]}
        before={choice}
        onChosen={(chosen) => {
          // What stays with its occasion keeps the care that follows from it.
          const stays = chosen.occasionKey !== null && chosen.occasionKey === recorded.occasionKey;
          setChoice({ ...chosen, ...(stays ? { careEpisodeId: recorded.careEpisodeId } : {}) });
          setStep('fill');
        }}
      />
    );
  return (
    <>
      <p>{texts.about(say(definition.label))}</p>
      <p className="tz-soft">{texts.about2}</p>
      <ChosenLine choice={choice} label={definition.label} onChange={() => setStep('choose')} />
      <ErrorSummary problems={problems} onGo={goTo} />
      {step === 'check' ? (
        <CorrectionCheck
          {...{ definition, filled, choice, started, seen, correcting }}
          now={measurement}
          onBack={() => setStep('fill')}
          onSave={(reason) =>
            correcting.send(
              {
                trajectoryId: trajectory.id,
                measurementId: measurement.id,
                ...enteredOf(choice),
                ...sent,
                reason,
              },
              seenVersion,
              (refused) => {
                setProblems(refused.map((problem) => toPlacedProblem(problem, sent, say)));
                setStep('fill');
              },
            )
          }
        />
      ) : (
        <MeasurementFormView
          {...{ definition, filled, problems, startAt }}
          onChange={setFilled}
          startsOneByOne={false}
          finish={{
            label: texts.toCheck,
            onFinish: () => {
              const wrong = toWrong(definition, filled, i18n);
              setProblems(wrong);
              if (wrong.length === 0) setStep('check');
            },
          }}
        />
      )}
      <div className="tz-actions">
        <AppLink to={measurementAddress(trajectory.id, measurement.id)}>{texts.toMeasurement}</AppLink>
      </div>
    </>
  );
}

function enteredOf({ informant, moment, takenOn, careEpisodeId, occasionKey, youthNonResponse }: Choice) {
  return { informant, moment, takenOn, careEpisodeId, occasionKey, youthNonResponse };
}

/** The occasion that it was recorded for stays a choice, also when nothing is asked there any more. */
function withOccasion(
  started: StartTrajectory,
  { occasionKey, moment }: Choice,
  kept: string,
): StartTrajectory {
  if (occasionKey === null || started.agenda.some((duty) => duty.occasionKey === occasionKey)) return started;
  const own: StartTrajectory['agenda'][number] = {
    ...{ key: occasionKey, occasionKey, moment, instruments: [], registration: null, window: null },
    ...{ label: { nl: kept, en: kept }, state: 'REGISTERED_IN_TIME' },
    unit: { kind: 'CARE', memberIds: [] },
    organisations: [{ id: 'kept', name: kept }],
  };
  return { ...started, agenda: [own, ...started.agenda] };
}
