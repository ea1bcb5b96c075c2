import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Care } from './sub-trajectory-rows.js';

/** What more is known of care, in one line, and why it does not count in the framework. */
export function CareMore({ care }: { readonly care: Care }) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const known = detailWords(care.details, i18n);
  const { outOfFramework } = care;
  return (
    <>
      {known.length === 0 ? null : <div className="tz-soft">{known.join(' · ')}</div>}
      {outOfFramework.length === 0 ? null : (
        <div className="tz-soft">
          {t.trajectory.parts.outOfFramework(outOfFramework.map(({ label }) => say(label)).join(', '))}
        </div>
      )}
    </>
  );
}

function detailWords(details: Care['details'], { t, say, format }: I18n): readonly string[] {
  const { isCrisis, fosterVariant, funding, isOwnHelp, referrer } = details;
  const { productCode, intensity, method, isRecognised } = details;
  const { more } = t.trajectory.parts;
  return [
    ...(isCrisis === true ? [more.crisis] : []),
    ...(fosterVariant === null ? [] : [labelFor(t.labels.fosterVariant, fosterVariant)]),
    ...(isOwnHelp === true ? [more.ownHelp] : []),
    ...(referrer === null ? [] : [more.referrer(say(referrer.label))]),
    ...(funding === null ? [] : [more.funding(labelFor(t.labels.funding, funding))]),
    ...(intensity === null
      ? []
      : [`${format.number(intensity.amount)} ${labelFor(t.labels.intensityUnit, intensity.unit)}`]),
    ...(method === null ? [] : [isRecognised === true ? more.recognised(method) : method]),
    ...(productCode === null ? [] : [more.product(productCode)]),
  ];
}
