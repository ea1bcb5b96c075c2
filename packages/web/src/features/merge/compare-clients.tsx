import { useState } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import type { ClientOnPage } from '../clients/client-documents.js';
import { useViewer } from '../viewer/viewer-query.js';
import { FactsBeside } from './facts-beside.js';
import { JoinPanel } from './join-panel.js';
import type { Chosen } from './merge-choices.js';
import { toPreviewInput } from './merge-choices.js';
import type { MergePreviewOnPage } from './merge-documents.js';
import { MergeClientsDocument, PreviewMergeDocument, StateNotDoubleDocument } from './merge-documents.js';
import { MergeForm } from './merge-form.js';
import { NotDoubleForm } from './not-double.js';
import { PeopleBeside } from './people-beside.js';
import { useSending } from './use-sending.js';
import { WhatMoves } from './what-moves.js';

interface CompareProps {
  readonly client: ClientOnPage;
  readonly otherId: string;
}

/** Two clients side by side, what a merge would do, and the merge. */
export function CompareClients({ client, otherId }: CompareProps) {
  const { t } = useI18n();
  const [ids] = useState<readonly [string, string]>([client.id, otherId]);
  const [chosen, setChosen] = useState<Chosen>({
    ...{ staysId: ids[0], facts: {}, people: {}, joinTrajectories: false },
  });
  const sending = useSending(MergeClientsDocument);
  const stating = useSending(StateNotDoubleDocument);
  const { may } = useViewer();
  const input = toPreviewInput(chosen, ids);
  const answer = useApiQuery(
    PreviewMergeDocument,
    { input },
    { keepPrevious: true, enabled: sending.done === null && stating.done === null },
  );
  if (sending.done !== null) {
    const { client: stays } = sending.done;
    const goes = referenceOf(answer.data?.previewMerge, input.goesId);
    return (
      <>
        <Notice kind="good">
          <p role="status">{t.merge.done(goes, stays.reference)}</p>
        </Notice>
        <p className="tz-actions">
          <AppLink to={`/clienten/${encodeURIComponent(stays.id)}`}>
            {t.merge.toClient(stays.reference)}
          </AppLink>
        </p>
      </>
    );
  }
  if (stating.done !== null) {
    const { client: one, other } = stating.done;
    return (
      <>
        <Notice kind="good">
          <p role="status">{t.merge.notDouble.done(one.reference, other.reference)}</p>
        </Notice>
        <p className="tz-actions">
          <AppLink to={`/clienten/${encodeURIComponent(one.id)}/dubbel`}>{t.merge.find}</AppLink>
          <AppLink to={`/clienten/${encodeURIComponent(one.id)}`}>{t.merge.toClient(one.reference)}</AppLink>
        </p>
      </>
    );
  }
  return (
    <QueryView query={answer}>
      {({ previewMerge: preview }) => (
        <>
          <Panel title={t.merge.compare.title}>
            <WhoStays
              {...{ preview, ids }}
              staysId={chosen.staysId}
              onChoose={(staysId) => setChosen({ ...chosen, staysId })}
            />
            <FactsBeside
              preview={preview}
              chosen={chosen.facts}
              isAsking={sending.problems.some(({ code }) => code === 'choice-needed')}
              onChoose={(fact, id) => setChosen({ ...chosen, facts: { ...chosen.facts, [fact]: id } })}
            />
            <PeopleBeside
              preview={preview}
              chosen={chosen.people}
              onChoose={(key, people) =>
                setChosen({ ...chosen, people: { ...chosen.people, [key]: people } })
              }
            />
          </Panel>
          {preview.joins.map((join) => (
            <JoinPanel
              key={join.into.id}
              join={join}
              isAgreed={chosen.joinTrajectories}
              isAsking={
                !chosen.joinTrajectories && sending.problems.some(({ code }) => code === 'join-needed')
              }
              onAgree={(joinTrajectories) => setChosen({ ...chosen, joinTrajectories })}
            />
          ))}
          {preview.refusals.length === 0 ? <WhatMoves preview={preview} /> : null}
          <MergeForm
            {...{ preview, sending }}
            onSend={(reason) => {
              // The preview may be that of before the last choice: then its sides are the other way round.
              const versionOf = (id: string) =>
                preview.stays.id === id ? preview.stays.version : preview.goes.version;
              const [staysVersion, goesVersion] = [versionOf(input.staysId), versionOf(input.goesId)];
              sending.send({ ...input, staysVersion, goesVersion, reason });
            }}
          />
          {may.includes('MERGE_CLIENTS') && !isSaid(preview) ? (
            <NotDoubleForm one={preview.stays} other={preview.goes} sending={stating} />
          ) : null}
        </>
      )}
    </QueryView>
  );
}

/** Somebody said already that they are two, or they are not two at all. */
function isSaid({ refusals }: MergePreviewOnPage): boolean {
  return refusals.some(({ code }) => code === 'stated-two' || code === 'same-client');
}

function referenceOf(preview: MergePreviewOnPage | undefined, id: string): string {
  const client = [preview?.stays, preview?.goes].find((each) => each?.id === id);
  return client?.reference ?? '';
}

interface WhoStaysProps {
  readonly preview: MergePreviewOnPage;
  readonly ids: readonly [string, string];
  readonly staysId: string;
  readonly onChoose: (id: string) => void;
}

function WhoStays({ preview, ids, staysId, onChoose }: WhoStaysProps) {
  const { t } = useI18n();
  const { compare } = t.merge;
  return (
    <fieldset className="tz-question">
      <legend>{compare.stays}</legend>
      <p className="tz-field__hint">{compare.staysHint}</p>
      <div className="tz-answers tz-answers--worded">
        {ids.map((id) => (
          <label key={id} className="tz-answer">
            <input type="radio" name="stays" checked={staysId === id} onChange={() => onChoose(id)} />
            <span>{compare.isStaying(referenceOf(preview, id))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
