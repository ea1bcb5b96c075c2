import { civilDate, GAS_LABELS, GAS_SCORES, goalScoreFindings, goalScoreProblems } from '@trefzeker/shared';
import { useState } from 'react';
import type { GoalMoment, GoalParty, NewWorkingPoints } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import type { GoalOfTrajectory } from './goal-documents.js';
import { ScoreGoalDocument } from './goal-documents.js';
import { CORE_SCALES, signed, withTextPath } from './goal-words.js';
import type { ScaleName } from './goal-words.js';
import { Opinions } from './opinions.js';
import { useChange } from '../registration/use-change.js';

const PARTIES = [
  'YOUTH',
  'MOTHER',
  'FATHER',
  'PARENT',
  'FOSTER_PARENT',
  'PROFESSIONAL',
  'GUARDIAN',
  'PROBATION_OFFICER',
] as const satisfies readonly GoalParty[];
const FAMILY = ['YOUTH', 'MOTHER', 'FATHER', 'PARENT', 'FOSTER_PARENT'];
const MOMENTS = ['END', 'INTERIM'] as const satisfies readonly GoalMoment[];
const SCALES = Object.keys(CORE_SCALES) as readonly ScaleName[];
const NEW_POINTS = ['KEEP_COMING', 'SOMETIMES'] as const satisfies readonly NewWorkingPoints[];

interface ScoreGoalFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly goal: GoalOfTrajectory;
}

/** What one party says of a goal. All opinions are kept. */
export function ScoreGoalForm({ trajectory, goal }: ScoreGoalFormProps) {
  const { t, say, format } = useI18n();
  const texts = t.goals.form;
  const fields = useScoreFields();
  const { party, moment, scale, score, newPoints, isMarked, scoredOn, isSent } = fields;
  const chosen = PARTIES.find((each) => each === party);
  const given = /^[+-]?\d+$/.test(score.trim()) ? Number(score) : null;
  const isWhole = chosen !== undefined && given !== null && Boolean(scoredOn.value);
  const known = NEW_POINTS.find((each) => each === newPoints);
  const warned = useScoreWarnings(goal, {
    scale,
    score: given,
    newPoints: known ?? null,
    day: scoredOn.value,
  });
  const registration = useChange({
    ...warned,
    send: ScoreGoalDocument,
    version: trajectory.version,
    input: isWhole
      ? {
          ...{ goalId: goal.id, party: chosen, moment, scale, score: given },
          ...{ scoredOn: scoredOn.value ?? '', isMarked: isMarked && FAMILY.includes(chosen) },
          ...(scale === 'PERCENTAGE' && known !== undefined ? { newPoints: known } : {}),
        }
      : null,
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  const missing = (value: string) => (isSent && value === '' ? t.registration.missingChoice : undefined);
  const scoreError =
    isSent && given === null
      ? scale === 'GAS'
        ? t.registration.missingChoice
        : texts.wholeNumber
      : errorAt('score');
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.goals.score}
      fields={['party', 'moment', 'scoredOn', 'scale', 'score', 'newPoints']}
      doneText={texts.scored}
      onSubmit={() => {
        fields.setSent(true);
        return scoredOn.isRead({ isRequired: true }) && isWhole;
      }}
    >
      <p className="tz-strong">{goal.title}</p>
      <Opinions opinions={goal.opinions} voidAddress={null} />
      <SelectField
        label={texts.party}
        name="party"
        value={party}
        emptyLabel={t.registration.choose}
        error={missing(party) ?? errorAt('party')}
        choices={PARTIES.map((value) => ({ value, label: t.labels.informant[value] }))}
        onChange={fields.setParty}
      />
      <SelectField
        label={texts.moment}
        name="moment"
        value={moment}
        error={errorAt('moment')}
        choices={MOMENTS.map((value) => ({ value, label: t.goals.moment[value] }))}
        onChange={(value) => fields.setMoment(MOMENTS.find((each) => each === value) ?? 'END')}
      />
      <TextField
        label={texts.scoredOn}
        name="scoredOn"
        hint={t.common.dateHint}
        {...scoredOn.field}
        error={scoredOn.field.error ?? errorAt('scoredOn')}
      />
      <SelectField
        label={texts.scale}
        name="scale"
        hint={texts.scaleHint}
        value={scale}
        error={errorAt('scale')}
        choices={SCALES.map((value) => ({ value, label: t.goals.scale[value] }))}
        onChange={(value) => fields.setScale(SCALES.find((each) => each === value) ?? 'GAS')}
      />
      {scale === 'GAS' ? (
        <SelectField
          label={texts.score}
          name="score"
          value={score}
          emptyLabel={t.registration.choose}
          error={scoreError}
          choices={GAS_SCORES.map((value) => ({
            value: String(value),
            label: `${signed(value, format)}: ${say(GAS_LABELS[value])}`,
          }))}
          onChange={fields.setScore}
        />
      ) : (
        <TextField
          label={texts.score}
          name="score"
          hint={texts.range[scale]}
          value={score}
          error={scoreError}
          onChange={fields.setScore}
        />
      )}
      {scale === 'PERCENTAGE' && given !== null && given < 50 ? (
        <SelectField
          label={texts.newPoints}
          name="newPoints"
          value={newPoints}
          emptyLabel={texts.unknown}
          error={errorAt('newPoints')}
          choices={NEW_POINTS.map((value) => ({ value, label: t.goals.newPoints[value] }))}
          onChange={fields.setNewPoints}
        />
      ) : null}
      {FAMILY.includes(party) ? (
        <label>
          <input
            type="checkbox"
            name="isMarked"
            checked={isMarked}
            onChange={(event) => fields.setMarked(event.target.checked)}
          />{' '}
          {texts.mark}
        </label>
      ) : null}
    </RegistrationForm>
  );
}

/** What the core says of a score while it is typed. */
function useScoreWarnings(
  { setOn }: GoalOfTrajectory,
  typed: {
    readonly scale: ScaleName;
    readonly score: number | null;
    readonly newPoints: (typeof NEW_POINTS)[number] | null;
    readonly day: string | null;
  },
) {
  const today = useToday();
  if (typed.score === null || !typed.day) return { problems: [], findings: [] };
  const { score, newPoints } = typed;
  const original = { scale: CORE_SCALES[typed.scale], score, newPoints };
  const days = { scoredOn: civilDate(typed.day), setOn: civilDate(setOn), today: civilDate(today) };
  return {
    problems: goalScoreProblems(original, days).map(withTextPath),
    findings: goalScoreFindings(original).map(withTextPath),
  };
}

function useScoreFields() {
  const [party, setParty] = useState('');
  const [moment, setMoment] = useState<GoalMoment>('END');
  const [scale, chooseScale] = useState<ScaleName>('GAS');
  const [score, setScore] = useState('');
  const [newPoints, setNewPoints] = useState('');
  const [isMarked, setMarked] = useState(false);
  const [isSent, setSent] = useState(false);
  const scoredOn = useDateField();
  const setScale = (chosen: ScaleName) => {
    chooseScale(chosen);
    // The same number means something else on another scale.
    setScore('');
  };
  return {
    ...{ party, setParty, moment, setMoment, scale, setScale, score, setScore, newPoints, setNewPoints },
    ...{ isMarked, setMarked, isSent, setSent, scoredOn },
  };
}
