import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { FollowedImport } from './import-fragment.js';

/** Where the import is; the same live region through all states, so that each change is told. */
export function ImportProgress({ followed }: { readonly followed: FollowedImport }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { state, progress } = followed;
  const isBusy = state === 'CHECKING' || state === 'APPLYING' || state === 'UPLOADED';
  return (
    <>
      <p role="status" className="tz-strong">
        {isBusy ? describeWork(followed, i18n) : t.imports.stateIs(labelFor(t.labels.importState, state))}
      </p>
      {isBusy ? (
        <progress
          aria-label={t.imports.progress.label}
          {...(typeof progress.rowsExpected === 'number' && progress.rowsExpected > 0
            ? { max: progress.rowsExpected, value: Math.min(progress.rowsRead, progress.rowsExpected) }
            : {})}
        />
      ) : null}
    </>
  );
}

function describeWork(
  { state, progress: { rowsRead, rowsExpected } }: FollowedImport,
  { t, format }: I18n,
): string {
  const texts = t.imports.progress;
  const work = state === 'APPLYING' ? texts.applying : texts.checking;
  const read = format.number(rowsRead);
  const rows =
    typeof rowsExpected === 'number' ? texts.rowsOf(read, format.number(rowsExpected)) : texts.rows(read);
  return `${work} ${rows}.`;
}
