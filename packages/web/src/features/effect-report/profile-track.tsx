import { useI18n } from '../../i18n/i18n.js';
import type { Report, ReportScale } from './effect-report-fragment.js';
import type { Axis } from './profile-axis.js';
import { tTicks } from './profile-axis.js';
import { pointsOf, shownScore } from './report-scores.js';

interface ProfileTrackProps {
  readonly scale: ReportScale;
  readonly report: Report;
  readonly axis: Axis;
  readonly isBanded: boolean;
}

const MIDDLE = '50%';

/** The drawn part of one scale; all places are shares of the width, so it fits any screen. */
export function ProfileTrack({ scale, report, axis, isBanded }: ProfileTrackProps) {
  const { t } = useI18n();
  const place = (value: number) => `${axis.at(value)}%`;
  const { start, end, others } = pointsOf(scale, report);
  const from = shownScore(report, start);
  const to = shownScore(report, end);
  const loose = others.flatMap((score) => shownScore(report, score) ?? []);
  return (
    <svg className="tz-profile__track" height="30">
      {isBanded ? (
        <Bands bands={scale.bands} axis={axis} />
      ) : (
        <line className="tz-profile__base" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      )}
      {from === null || to === null ? null : (
        <line className="tz-profile__change" x1={place(from)} x2={place(to)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {loose.map((value, index) => (
        <circle key={index} className="tz-profile__other" cx={place(value)} cy={MIDDLE} r="4" />
      ))}
      {from === null ? null : <circle className="tz-profile__start" cx={place(from)} cy={MIDDLE} r="6" />}
      {to === null ? null : (
        <circle className="tz-profile__end" cx={place(to)} cy={MIDDLE} r={to === from ? 3.5 : 6} />
      )}
      {from === null && to === null && loose.length === 0 ? (
        <text x={MIDDLE} y="19" textAnchor="middle">
          {t.effect.plot.noScore}
        </text>
      ) : null}
    </svg>
  );
}

function Bands({ bands, axis }: { readonly bands: Report['bands']; readonly axis: Axis }) {
  const clip = (value: number) => Math.min(100, Math.max(0, axis.at(value)));
  return (
    <>
      {bands.map(({ key, from, upTo }) => {
        const left = clip(from);
        const right = clip(upTo ?? axis.high);
        return (
          <rect
            key={key}
            className={`tz-band tz-band--${key}`}
            x={`${left}%`}
            y="0"
            width={`${right - left}%`}
            height="100%"
          />
        );
      })}
      {tTicks(axis).map((value) => (
        <line
          key={value}
          className="tz-profile__grid"
          x1={`${axis.at(value)}%`}
          x2={`${axis.at(value)}%`}
          y1="0"
          y2="100%"
        />
      ))}
      {bands.map(({ key, from }) =>
        axis.at(from) > 0 ? (
          <line
            key={key}
            className="tz-profile__edge"
            x1={`${clip(from)}%`}
            x2={`${clip(from)}%`}
            y1="0"
            y2="100%"
          />
        ) : null,
      )}
    </>
  );
}
