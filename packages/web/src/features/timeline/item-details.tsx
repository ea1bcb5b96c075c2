import { Button } from '@nl-design-system-candidate/button-react';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { useToday } from '../../ui/clock-context.js';
import { useViewer } from '../viewer/viewer-query.js';
import { DutyDetails } from '../work/duty-details.js';
import { DutyMark } from '../work/duty-mark.js';
import { DutyWhat } from '../work/duty-what.js';
import { dutyWhen } from '../work/duty-when.js';
import type { Details } from './picture.js';

interface ItemDetailsProps {
  readonly details: readonly Details[];
  readonly trajectoryId: string;
  readonly onClose: () => void;
}

/** What was opened in the picture, in words. */
export function ItemDetails({ details, trajectoryId, onClose }: ItemDetailsProps) {
  const { t } = useI18n();
  return (
    <>
      {details.map((each) =>
        each.kind === 'facts' ? (
          <FactList key={`${each.title} ${each.facts.join(' ')}`} details={each} />
        ) : (
          <DutyFacts key={each.duty.key} details={each} trajectoryId={trajectoryId} />
        ),
      )}
      <Button purpose="subtle" onClick={onClose}>
        {t.timeline.close}
      </Button>
    </>
  );
}

function FactList({ details: { title, facts, to } }: { readonly details: Details & { kind: 'facts' } }) {
  return (
    <div className="tz-opened">
      <h3 className="tz-opened__title">{title}</h3>
      <dl className="tz-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {to === undefined ? null : (
        <div className="tz-actions">
          {to.map(({ path, words }) => (
            <AppLink key={path} to={path}>
              {words}
            </AppLink>
          ))}
        </div>
      )}
    </div>
  );
}

interface DutyFactsProps {
  readonly details: Details & { kind: 'duty' };
  readonly trajectoryId: string;
}

function DutyFacts({ details: { duty }, trajectoryId }: DutyFactsProps) {
  const i18n = useI18n();
  const { say, format } = i18n;
  const { may } = useViewer();
  const { when, near } = dutyWhen(duty, useToday(), i18n);
  return (
    <div className="tz-opened">
      <div className="tz-duty__head">
        <DutyWhat duty={duty} trajectoryId={trajectoryId} mayRegister={may.includes('REGISTER')} />
        <DutyMark duty={duty} />
      </div>
      <p className="tz-duty__when">
        {when}
        {near === null ? null : <span className="tz-strong"> ({near})</span>}
        {' · '}
        {say(duty.by)}, {format.list(duty.organisations.map(({ name }) => name))}
      </p>
      <DutyDetails duty={duty} />
    </div>
  );
}
