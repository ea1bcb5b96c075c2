import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { Failure } from '../../ui/query-view.js';
import { completenessOf } from './completeness.js';
import type { FilledForm } from './filled-form.js';
import type { FormDefinition } from './form-definition.js';
import { FormProgress } from './form-progress.js';

interface CheckStepProps {
  readonly definition: FormDefinition;
  readonly filled: FilledForm;
  readonly isEmpty: boolean;
  readonly isRecording: boolean;
  readonly error: unknown;
  readonly onGo: (item: string) => void;
  readonly onBack: () => void;
  readonly onRecord: () => void;
  /** Scores and signals, for whoever may see them now. */
  readonly children: ReactNode;
}

/** The last look before a measurement is stored: what is still open, and what stands out. */
export function CheckStep(props: CheckStepProps) {
  const { definition, filled, isEmpty, isRecording, error, onGo, onBack, onRecord, children } = props;
  const { t } = useI18n();
  const texts = t.form.check;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const completeness = completenessOf(definition, filled.answers);
  return (
    <section className="tz-panel" aria-labelledby="controle">
      <Heading level={2} id="controle" ref={heading} tabIndex={-1}>
        {texts.title}
      </Heading>
      <FormProgress completeness={completeness} onGo={onGo} />
      {completeness.asked > 0 && completeness.open.length === 0 ? <p>{texts.complete}</p> : null}
      {completeness.open.length > 0 && !isEmpty ? <p className="tz-soft">{texts.openMeans}</p> : null}
      {isEmpty ? <p role="alert">{texts.empty}</p> : children}
      {error === null ? null : <Failure error={error} />}
      <div className="tz-actions">
        {isEmpty ? null : (
          <Button purpose="primary" busy={isRecording} onClick={onRecord}>
            {isRecording ? texts.recording : texts.record}
          </Button>
        )}
        <Button purpose="secondary" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </section>
  );
}
