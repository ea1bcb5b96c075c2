import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { FollowedLoad } from './load-fragment.js';

/** Where the load is; the same live region through all states, so that each change is told. */
export function LoadProgress({ load }: { readonly load: FollowedLoad }) {
  const { t, format } = useI18n();
  const texts = t.firstLoad.check;
  const { state, rowsRead } = load;
  const isBusy = state === 'CHECKING' || state === 'LOADING';
  const work = state === 'LOADING' ? texts.loading : texts.checking;
  return (
    <>
      <p role="status" className="tz-strong">
        {isBusy
          ? `${work} ${texts.rowsRead(format.number(rowsRead))}.`
          : texts.stateIs(labelFor(t.labels.firstLoadState, state))}
      </p>
      {isBusy ? <progress aria-label={texts.progress} /> : null}
    </>
  );
}
