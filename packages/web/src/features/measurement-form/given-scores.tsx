import { useI18n } from '../../i18n/i18n.js';
import { Panel } from '../../ui/panel.js';
import type { FormState } from './form-context.js';
import type { FormDefinition } from './form-definition.js';
import { ScoreField } from './score-field.js';

interface GivenScoresProps {
  readonly scales: FormDefinition['enteredScales'];
  readonly state: FormState;
}

/** The scores of an instrument that is known by its scores: raw, T or both for each scale. */
export function GivenScores({ scales, state }: GivenScoresProps) {
  const { t, say } = useI18n();
  if (scales.length === 0) return null;
  return (
    <Panel title={t.form.scores}>
      <p>{t.form.scoresAbout}</p>
      {scales.map((scale) => (
        <fieldset key={scale.key} className="tz-question">
          <legend>{say(scale.label)}</legend>
          <div className="tz-form__pair">
            <ScoreField scale={scale} part="raw" state={state} />
            <ScoreField scale={scale} part="t" state={state} />
          </div>
        </fieldset>
      ))}
    </Panel>
  );
}
