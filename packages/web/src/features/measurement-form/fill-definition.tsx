import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { CheckStep } from './check-step.js';
import type { Choice } from './choice.js';
import { ageOnDay } from './choice.js';
import { ChosenLine } from './chosen-line.js';
import type { Draft } from './draft.js';
import { contentOf } from './draft.js';
import { DraftStatus } from './draft-status.js';
import { ErrorSummary } from './error-summary.js';
import { explainNumber } from './explain-number.js';
import type { FilledForm } from './filled-form.js';
import { EMPTY_FORM, placeOfItem, toFilledForm, toSentForm, wrongNumbers } from './filled-form.js';
import { focusPlace } from './focus-place.js';
import type { PlacedProblem } from './form-context.js';
import type { FormDefinition } from './form-definition.js';
import { MeasurementFormView } from './measurement-form-view.js';
import { CHOICE_PLACE, toPlacedProblem } from './problem-places.js';
import { ScorePanel } from './score-panel.js';
import { StaleDraft } from './stale-draft.js';
import type { StartTrajectory } from './start-query.js';
import { startsOneByOne } from './starts-one-by-one.js';
import { useDraft } from './use-draft.js';
import { useRecordMeasurement } from './use-record-measurement.js';
import type { RecordOutcome } from './use-record-measurement.js';

export type Stored = Extract<RecordOutcome, { __typename: 'MeasurementRecorded' }>;

export interface FillProps {
  readonly trajectory: StartTrajectory;
  readonly choice: Choice;
  /** The draft to go on with. */
  readonly draft: Draft | null;
  readonly onDraftSaved: (draft: Draft) => void;
  readonly onChangeChoice: () => void;
  readonly onStored: (stored: Stored, draftId: string | null) => void;
}

/** One form, filled in, checked and stored. */
export function FillDefinition(props: FillProps & { readonly definition: FormDefinition }) {
  const { trajectory, choice, definition, draft: known, onDraftSaved, onChangeChoice, onStored } = props;
  const i18n = useI18n();
  const [filled, setFilled] = useState<FilledForm>(() =>
    known === null ? EMPTY_FORM : toFilledForm(definition, contentOf(known)),
  );
  const [isChecking, setChecking] = useState(false);
  const [startAt, setStartAt] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const [isScoreShown, setScoreShown] = useState(definition.form === 'professional');
  const recording = useRecordMeasurement();
  const sent = toSentForm(definition, filled);
  const draft = useDraft({
    ...{ trajectoryId: trajectory.id, choice, sent, known, onSaved: onDraftSaved },
    isPaused: recording.isPending || recording.isSuccess,
  });
  const { informant, takenOn } = choice;
  const person = { informant, takenOn, sex: trajectory.client.sex, ageYears: ageOnDay(trajectory, takenOn) };
  const score = (
    <ScorePanel {...{ definition, filled, person }} isShown={isScoreShown} onShow={setScoreShown} />
  );
  const check = () => {
    const wrong = toWrong(definition, filled, i18n);
    setProblems(wrong);
    setChecking(wrong.length === 0);
  };
  const goTo = (place: string) => {
    if (place === CHOICE_PLACE) {
      onChangeChoice();
      return;
    }
    setChecking(false);
    setStartAt(place.replace(placeOfItem(''), ''));
    requestAnimationFrame(() => focusPlace(place));
  };
  const record = () => {
    if (recording.isPending || recording.isSuccess) return;
    const { id: trajectoryId } = trajectory;
    recording.mutate(
      { trajectoryId, ...choice, ...sent, draftId: draft.draftId },
      {
        onSuccess: (outcome) => {
          if (outcome.__typename === 'MeasurementRecorded') {
            onStored(outcome, draft.draftId);
            return;
          }
          setProblems(outcome.problems.map((problem) => toPlacedProblem(problem, sent, i18n.say)));
          setChecking(false);
          recording.reset();
        },
      },
    );
  };
  return (
    <>
      <ChosenLine choice={choice} label={definition.label} onChange={onChangeChoice} />
      <DraftStatus state={draft.state} />
      {draft.state.kind === 'stale' ? (
        <StaleDraft
          {...{ definition, filled, other: draft.state.other }}
          onKeepHere={draft.keepHere}
          onKeepThere={() => {
            if (draft.state.kind === 'stale' && draft.state.other !== null)
              setFilled(toFilledForm(definition, contentOf(draft.state.other)));
            draft.keepThere();
          }}
        />
      ) : null}
      <ErrorSummary problems={problems} onGo={goTo} />
      {isChecking ? (
        <CheckStep
          {...{ definition, filled }}
          isEmpty={(sent.answers ?? sent.givenScores ?? []).length + sent.notes.length === 0}
          isRecording={recording.isPending}
          error={recording.error}
          onGo={(item) => goTo(placeOfItem(item))}
          onBack={() => setChecking(false)}
          onRecord={record}
        >
          {score}
        </CheckStep>
      ) : (
        <div className="tz-measure__sides">
          <MeasurementFormView
            {...{ definition, filled, problems, startAt }}
            onChange={setFilled}
            startsOneByOne={startsOneByOne(definition.form)}
            finish={{ label: i18n.t.form.toCheck, onFinish: check }}
          />
          {score}
        </div>
      )}
    </>
  );
}

/** Typed texts that are no answer, each told at its place. */
export function toWrong(
  definition: FormDefinition,
  filled: FilledForm,
  { t, format }: I18n,
): readonly PlacedProblem[] {
  return wrongNumbers(definition, filled).flatMap(({ place, kind, range }) => {
    const message = explainNumber(kind, range, { t, format });
    return message === undefined ? [] : [{ place, message }];
  });
}
