import { Button } from '@nl-design-system-candidate/button-react';
import { useI18n } from '../../i18n/i18n.js';
import type { FilledForm } from './filled-form.js';
import type { FormDefinition } from './form-definition.js';
import { LiveScores } from './live-scores.js';
import type { TrialPerson } from './use-trial.js';

interface ScorePanelProps {
  readonly definition: FormDefinition;
  readonly filled: FilledForm;
  readonly person: TrialPerson;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** The score while somebody fills in, behind a button: to whoever answers it would be a hint. */
export function ScorePanel({ isShown, onShow, ...scored }: ScorePanelProps) {
  const { t } = useI18n();
  const texts = t.form.live;
  return (
    <div className="tz-scorepanel">
      {isShown ? <LiveScores {...scored} /> : <p className="tz-soft">{texts.showAbout}</p>}
      <Button purpose="secondary" onClick={() => onShow(!isShown)}>
        {isShown ? texts.hide : texts.show}
      </Button>
    </div>
  );
}
