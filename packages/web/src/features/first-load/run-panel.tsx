import { Button } from '@nl-design-system-candidate/button-react';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import type { FollowedLoad } from './load-fragment.js';
import { useRunLoad } from './use-run-load.js';

/** The last step: the button that stores what can be stored, and afterwards where to look. */
export function RunPanel({ load }: { readonly load: FollowedLoad }) {
  const { t } = useI18n();
  if (load.state === 'LOADED') return <Done />;
  if (load.state !== 'CHECKED' && load.state !== 'LOADING') return null;
  return (
    <Panel title={t.firstLoad.run.title}>
      <Choice load={load} />
    </Panel>
  );
}

function Choice({ load }: { readonly load: FollowedLoad }) {
  const { t, format } = useI18n();
  const texts = t.firstLoad.run;
  const { isWhole, clients } = load;
  const hasNew = load.counts.some((count) => count.new + count.corrected > 0);
  const isLeft = load.counts.some((count) => count.changed > 0);
  const nothing = isLeft ? texts.onlyChanged : texts.nothingNew;
  if (!hasNew) return <Notice kind="info">{isWhole ? nothing : texts.nobody}</Notice>;
  if (isWhole) return <RunButton load={load} label={texts.everything} />;
  return (
    <>
      <Notice kind="attention">{texts.mend}</Notice>
      <RunButton load={load} label={texts.whatCan(format.number(clients.whole), clients.whole === 1)} />
    </>
  );
}

function RunButton({ load, label }: { readonly load: FollowedLoad; readonly label: string }) {
  const { t, say } = useI18n();
  const run = useRunLoad(load.id);
  const isBusy = run.isPending || load.state === 'LOADING';
  const problem = run.data?.__typename === 'FirstLoadNotStored' ? run.data.problem : null;
  return (
    <>
      <div className="tz-actions">
        <Button
          purpose={load.isWhole ? 'primary' : 'secondary'}
          busy={isBusy}
          onClick={() => run.mutate(load.isWhole ? 'EVERYTHING' : 'WHAT_CAN')}
        >
          {isBusy ? t.firstLoad.run.running : label}
        </Button>
      </div>
      {problem === null ? null : (
        <div role="alert">
          <Notice kind="problem">
            {say(problem.message)} {say(problem.hint)}
          </Notice>
        </div>
      )}
      {run.isError ? <Failure error={run.error} /> : null}
    </>
  );
}

function Done() {
  const { t } = useI18n();
  const texts = t.firstLoad.run;
  return (
    <Panel title={texts.title}>
      <Notice kind="good">
        <p className="tz-strong">{texts.done}</p>
        <p>{texts.doneText}</p>
        <ul className="tz-plain">
          <li>
            <AppLink to="/trajecten">{texts.trajectories}</AppLink>
          </li>
          <li>
            <AppLink to="/import">{texts.measurements}</AppLink>
          </li>
        </ul>
      </Notice>
    </Panel>
  );
}
