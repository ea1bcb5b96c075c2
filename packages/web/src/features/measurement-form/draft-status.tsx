import { useI18n } from '../../i18n/i18n.js';
import { FindingList } from '../../ui/finding-list.js';
import type { DraftState } from './use-draft.js';

/** Whether what was filled in is safe. Saving says so and moves no focus. */
export function DraftStatus({ state }: { readonly state: DraftState }) {
  const { t, format } = useI18n();
  const texts = t.form.draft;
  const isWrong = state.kind === 'failed' || state.kind === 'refused';
  return (
    <>
      <p role="status" className={isWrong ? 'tz-field__error' : 'tz-soft tz-draftstatus'}>
        {state.kind === 'saved' ? texts.saved(format.time(state.at)) : null}
        {state.kind === 'saving' ? texts.saving : null}
        {state.kind === 'failed' ? texts.failed : null}
        {state.kind === 'refused' ? texts.refused : null}
      </p>
      {state.kind === 'refused' ? <FindingList findings={state.problems} /> : null}
    </>
  );
}
