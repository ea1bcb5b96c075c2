import { Link } from '@nl-design-system-candidate/link-react';
import type { AuthorReport } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import type { Following } from './use-author-report.js';

interface StateLineProps {
  readonly report: AuthorReport;
  readonly following: Following;
}

/** Whether all is well since the last save; read out after each. */
export function StateLine({ report: { findings, readAt }, following }: StateLineProps) {
  const { t, format } = useI18n();
  const texts = t.author.state;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const time = format.timeToTheSecond(readAt);
  return (
    <div role="status">
      {following === 'cut' ? <Cut /> : null}
      <Notice kind={errors === 0 ? 'good' : 'problem'}>
        <p className={`tz-strong ${errors === 0 ? 'tz-author__good' : 'tz-author__wrong'}`}>
          {errors === 0 ? texts.good(time) : texts.toMend(format.number(errors), errors === 1, time)}
        </p>
        {following === 'reading' ? <p>{texts.reading}</p> : errors === 0 ? <p>{texts.next}</p> : null}
      </Notice>
    </div>
  );
}

/** A server that was started again does not know who is signed in: its own address signs in anew. */
function Cut() {
  const { t } = useI18n();
  return (
    <Notice kind="attention">
      <p className="tz-strong">{t.author.state.cut}</p>
      <p>
        {t.author.state.cutNext} <Link href="/author">{t.author.state.connect}</Link>
      </p>
    </Notice>
  );
}
