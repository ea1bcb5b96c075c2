import { useI18n } from '../../i18n/i18n.js';
import type { Report } from './effect-report-fragment.js';

/** Of a profile of risk and protection: in how many domains which side went which way. */
export function ProfileSummary({ profile }: { readonly profile: Report['profile'] }) {
  const { t, format } = useI18n();
  if (!profile) return null;
  const texts = t.effect.profile;
  const line = ({ decreased, same, increased, notClassifiable }: typeof profile.risk) =>
    texts.counts(
      format.number(decreased),
      format.number(same),
      format.number(increased),
      format.number(notClassifiable),
    );
  return (
    <dl className="tz-facts">
      <dt>{texts.risk}</dt>
      <dd>{line(profile.risk)}</dd>
      <dt>{texts.protection}</dt>
      <dd>{line(profile.protection)}</dd>
    </dl>
  );
}
