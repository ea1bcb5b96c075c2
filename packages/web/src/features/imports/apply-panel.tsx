import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Failure } from '../../ui/query-view.js';
import { DoneLinks } from './done-links.js';
import type { FollowedImport } from './import-fragment.js';
import { changesNothing, describeNew } from './plan-words.js';
import type { Plan } from './plan-words.js';
import { useApplyImport } from './use-apply-import.js';

/** What applying will do, the button that does it, and afterwards what it did. */
export function ApplyPanel({ followed }: { readonly followed: FollowedImport }) {
  const { t } = useI18n();
  const { state, plan } = followed;
  if (!plan || (state !== 'CHECKED' && state !== 'APPLYING' && state !== 'APPLIED')) return null;
  const isDone = state === 'APPLIED';
  return (
    <>
      <Heading level={3}>{isDone ? t.imports.plan.titleDone : t.imports.plan.title}</Heading>
      <PlanWords plan={plan} />
      {isDone ? <DoneLinks plan={plan} /> : null}
      {state === 'CHECKED' && !changesNothing(plan) ? <ApplyButton id={followed.id} /> : null}
    </>
  );
}

function PlanWords({ plan }: { readonly plan: Plan }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const texts = t.imports.plan;
  return (
    <>
      <p>{texts.rows(format.number(plan.rows))}</p>
      {changesNothing(plan) ? (
        <Notice kind="info">{texts.nothing}</Notice>
      ) : (
        <ul className="tz-plan">
          {describeNew(plan, i18n).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {plan.unchangedMeasurements === 0 ? null : (
        <p>{texts.unchanged(format.number(plan.unchangedMeasurements), plan.unchangedMeasurements === 1)}</p>
      )}
    </>
  );
}

function ApplyButton({ id }: { readonly id: string }) {
  const { t, say } = useI18n();
  const apply = useApplyImport(id);
  return (
    <>
      <div className="tz-actions">
        <Button purpose="primary" busy={apply.isPending} onClick={() => apply.mutate()}>
          {apply.isPending ? t.imports.applying : t.imports.apply}
        </Button>
      </div>
      {apply.data?.__typename === 'ImportNotReady' ? (
        <Notice kind="problem">{say(apply.data.message)}</Notice>
      ) : null}
      {apply.isError ? <Failure error={apply.error} /> : null}
    </>
  );
}
