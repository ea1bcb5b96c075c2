import { GAS_LABELS, GAS_SCORES } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { problemAt } from '../registration/registration-form.js';
import type { Registration } from '../registration/use-registration.js';
import { signed } from './goal-words.js';
import type { useScoreFields } from './use-score-fields.js';
import { FAMILY, MOMENTS, NEW_POINTS, PARTIES, SCALES } from './use-score-fields.js';

export const SCORE_FIELDS = ['party', 'moment', 'scoredOn', 'scale', 'score', 'newPoints'];

interface ScoreFieldsProps {
  readonly fields: ReturnType<typeof useScoreFields>;
  readonly registration: Registration;
}

/** Whose score it is, when, on which scale, and what it is. */
export function ScoreFields({ fields, registration }: ScoreFieldsProps) {
  const { t, say, format } = useI18n();
  const texts = t.goals.form;
  const { party, moment, scale, score, newPoints, isMarked, scoredOn, isSent, number } = fields;
  const errorAt = (field: string) => problemAt(registration, field, say);
  const missing = (value: string) => (isSent && value === '' ? t.registration.missingChoice : undefined);
  const scoreError =
    isSent && number === null
      ? scale === 'GAS'
        ? t.registration.missingChoice
        : texts.wholeNumber
      : errorAt('score');
  return (
    <>
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
      {scale === 'PERCENTAGE' && number !== null && number < 50 ? (
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
    </>
  );
}
