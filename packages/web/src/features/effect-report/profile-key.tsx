import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Report } from './effect-report-fragment.js';
import { momentOf } from './report-moments.js';
import { pointsOf } from './report-scores.js';

/** What the signs and grounds of the profile mean. */
export function ProfileKey({ report }: { readonly report: Report }) {
  const i18n = useI18n();
  const { plot } = i18n.t.effect;
  const isCompared = report.end !== null;
  const hasOthers = report.scales.some((scale) => pointsOf(scale, report).others.length > 0);
  return (
    <ul className="tz-key">
      {isCompared ? (
        <>
          <KeyLine sign={<circle className="tz-profile__start" cx="9" cy="9" r="6" />}>
            {momentOf(report, report.start.id, i18n)}
          </KeyLine>
          <KeyLine sign={<circle className="tz-profile__end" cx="9" cy="9" r="6" />}>
            {momentOf(report, report.end?.id, i18n)}
          </KeyLine>
        </>
      ) : null}
      {hasOthers ? (
        <KeyLine sign={<circle className="tz-profile__other" cx="9" cy="9" r="4" />}>
          {isCompared ? plot.other : plot.only}
        </KeyLine>
      ) : null}
      {report.metric === 'T'
        ? report.bands.map((band, index) => (
            <KeyLine
              key={band.key}
              sign={<rect className={`tz-band tz-band--${band.key}`} width="18" height="18" />}
            >
              {describeBand(band, index === 0, i18n)}
            </KeyLine>
          ))
        : null}
      {report.metric === 'T' && report.scales.some(({ bands }) => hasOwnBounds(bands, report.bands)) ? (
        <li>{plot.ownBands}</li>
      ) : null}
    </ul>
  );
}

/** Broad scales of one instrument may have other bounds than its syndromes. */
function hasOwnBounds(bands: Report['bands'], usual: Report['bands']): boolean {
  return bands.length > 0 && bands.some(({ from }, index) => from !== usual[index]?.from);
}

export function KeyLine(props: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        {props.sign}
      </svg>
      {props.children}
    </li>
  );
}

function describeBand(band: Report['bands'][number], isFirst: boolean, { t, say, format }: I18n): string {
  const { plot } = t.effect;
  const label = say(band.label);
  if (band.upTo === null) return plot.bandOpen(label, format.number(band.from));
  const upTo = format.number(band.upTo);
  return isFirst ? plot.bandBelow(label, upTo) : plot.band(label, format.number(band.from), upTo);
}
