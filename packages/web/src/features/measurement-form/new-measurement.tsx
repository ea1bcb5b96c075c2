import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useApi } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { INSTRUMENT, OCCASION } from '../work/duty-address.js';
import type { Choice } from './choice.js';
import { ChooseForm } from './choose-form.js';
import { choiceOf, isDraftOf, withDraft } from './draft.js';
import type { Draft } from './draft.js';
import { DiscardDraftDocument, MeasurementDraftFragment } from './draft-documents.js';
import { DraftList } from './draft-list.js';
import type { Stored } from './fill-definition.js';
import { FillForm } from './fill-form.js';
import { Recorded } from './recorded.js';
import { newestOf, occasionsOf } from './start-query.js';
import type { StartInstrument, StartTrajectory } from './start-query.js';

type Step =
  | { readonly kind: 'choose'; readonly before: Partial<Choice> | null }
  | { readonly kind: 'fill'; readonly choice: Choice; readonly draft: Draft | null }
  | { readonly kind: 'done'; readonly stored: Stored };

interface NewMeasurementProps {
  readonly trajectory: StartTrajectory;
  readonly instruments: readonly StartInstrument[];
  readonly onStored: (isStored: boolean) => void;
}

/** The steps of one measurement: choose, fill in and check, done. */
export function NewMeasurement({ trajectory, instruments, onStored }: NewMeasurementProps) {
  const { t } = useI18n();
  const api = useApi();
  const [address] = useSearchParams();
  const [step, setStep] = useState<Step>(() => ({ kind: 'choose', before: askedBy(address, trajectory) }));
  const [drafts, setDrafts] = useState<readonly Draft[]>(() =>
    readFragment(MeasurementDraftFragment, trajectory.measurementDrafts),
  );
  const keepDraft = useCallback(
    (draft: Draft) => setDrafts((before) => withDraft(before, draft.id, draft)),
    [],
  );
  const discarding = useMutation({
    mutationFn: ({ id }: Draft) => api.execute(DiscardDraftDocument, { id }),
    onSuccess: (_, draft) => setDrafts((before) => withDraft(before, draft.id, null)),
  });
  const usable = newestOf(instruments);
  switch (step.kind) {
    case 'choose':
      return (
        <>
          <DraftList
            drafts={drafts}
            onResume={(draft) => setStep({ kind: 'fill', choice: choiceOf(draft), draft })}
            onDiscard={(draft) => discarding.mutate(draft)}
            error={discarding.error}
          />
          {usable.length === 0 ? (
            <p>{t.form.choose.none}</p>
          ) : (
            <ChooseForm
              {...{ trajectory, instruments: usable, before: step.before }}
              onChosen={(choice) => {
                const draft = drafts.find((each) => isDraftOf(each, choice)) ?? null;
                setStep({ kind: 'fill', choice, draft });
              }}
            />
          )}
        </>
      );
    case 'fill':
      return (
        <FillForm
          {...{ trajectory, choice: step.choice, draft: step.draft }}
          onDraftSaved={keepDraft}
          onChangeChoice={() => setStep({ kind: 'choose', before: step.choice })}
          onStored={(stored, draftId) => {
            if (draftId !== null) setDrafts((before) => withDraft(before, draftId, null));
            setStep({ kind: 'done', stored });
            onStored(true);
          }}
        />
      );
    case 'done': {
      const { measurement, findings } = step.stored;
      return (
        <Recorded
          {...{ trajectoryId: trajectory.id, measurement, findings }}
          onAgain={() => {
            setStep({ kind: 'choose', before: null });
            onStored(false);
          }}
        />
      );
    }
  }
}

/** What somebody who comes from the agenda has chosen there; null: they come from elsewhere. */
function askedBy(address: URLSearchParams, trajectory: StartTrajectory): Partial<Choice> | null {
  const duty = occasionsOf(trajectory).find(({ occasionKey }) => occasionKey === address.get(OCCASION));
  if (duty === undefined) return null;
  const instrument = address.get(INSTRUMENT);
  const { moment, occasionKey } = duty;
  return { moment, occasionKey, ...(instrument === null ? {} : { instrument }) };
}
