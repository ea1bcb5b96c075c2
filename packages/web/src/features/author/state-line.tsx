import type { AuthorReport } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';

interface StateLineProps {
  readonly report: AuthorReport;
  readonly isReading: boolean;
}

/** Whether all is well since the last save; read out after each. */
export function StateLine({ report: { findings, readAt }, isReading }: StateLineProps) {
  const { t, format } = useI18n();
  const texts = t.author.state;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const time = format.timeToTheSecond(readAt);
  return (
    <div role="status">
      <Notice kind={errors === 0 ? 'good' : 'problem'}>
        <p className="tz-strong">
          {errors === 0 ? texts.good(time) : texts.toMend(format.number(errors), errors === 1, time)}
        </p>
        {isReading ? <p>{texts.reading}</p> : errors === 0 ? <p>{texts.next}</p> : null}
      </Notice>
    </div>
  );
}
