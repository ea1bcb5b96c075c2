import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { ChangeSign } from '../../ui/change-sign.js';
import type { Report, ReportScale } from './effect-report-fragment.js';
import { createAxis, tAxis, tTicks } from './profile-axis.js';
import type { Axis } from './profile-axis.js';
import { ProfileKey } from './profile-key.js';
import { ProfileTrack } from './profile-track.js';

/**
 * The profile: one line for each scale, from the start (open) to the end (filled). Scales lie below each
 * other, so their names have room on any screen. T scores share an axis with the bands behind it; raw
 * scores each have the range of their own scale.
 */
export function ProfilePlot({ report }: { readonly report: Report }) {
  const { t } = useI18n();
  const shared = report.metric === 'T' ? tAxis(report) : null;
  return (
    <figure className="tz-profile">
      <figcaption>
        <span className="tz-strong">{shared === null ? t.effect.plot.raw : t.effect.plot.t}</span>
        <ProfileKey report={report} />
      </figcaption>
      {/* The table below says the same in words and numbers. */}
      <div className="tz-profile__rows" aria-hidden="true">
        {shared === null ? null : <TickRow axis={shared} />}
        {report.scales.map((scale) => (
          <ProfileRow key={scale.scale.key} scale={scale} report={report} shared={shared} />
        ))}
      </div>
    </figure>
  );
}

interface ProfileRowProps {
  readonly scale: ReportScale;
  readonly report: Report;
  readonly shared: Axis | null;
}

function ProfileRow({ scale, report, shared }: ProfileRowProps) {
  const { t, format, say } = useI18n();
  const { outcome } = scale.change ?? {};
  const [low = 0, high = 1] = scale.scale.range;
  return (
    <div className="tz-profile__row">
      <span className="tz-profile__name">
        {say(scale.scale.label)}
        {shared === null ? (
          <span className="tz-soft">
            {t.effect.plot.onAxis(
              format.number(low),
              format.number(high),
              labelFor(t.labels.direction, scale.scale.direction),
            )}
          </span>
        ) : null}
      </span>
      <ProfileTrack
        scale={scale}
        report={report}
        axis={shared ?? createAxis(low, high)}
        isBanded={shared !== null}
      />
      <span className="tz-profile__sign">
        {outcome === undefined ? null : (
          <ChangeSign code={outcome.__typename === 'Classified' ? outcome.class : null} />
        )}
      </span>
    </div>
  );
}

function TickRow({ axis }: { readonly axis: Axis }) {
  const { format } = useI18n();
  return (
    <div className="tz-profile__row tz-profile__row--ticks">
      <span />
      <svg className="tz-profile__track" height="18">
        {tTicks(axis).map((value) => (
          <text key={value} x={`${axis.at(value)}%`} y="13" textAnchor="middle">
            {format.number(value)}
          </text>
        ))}
      </svg>
      <span />
    </div>
  );
}
