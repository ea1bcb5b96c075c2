import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { FindingList } from '../../ui/finding-list.js';
import { Panel } from '../../ui/panel.js';
import { partAddress } from '../corrections/voidable-parts.js';
import { FormScoreFragment } from '../measurement-form/score-fragment.js';
import { ScoreList } from '../measurement-form/score-list.js';
import { SignalList } from '../measurement-form/signal-list.js';
import { useViewer } from '../viewer/viewer-query.js';
import { EarlierVersions } from './earlier-versions.js';
import type { MeasuredTrajectory, RecordedMeasurement } from './measurement-documents.js';
import { measurementAddress } from './measurement-address.js';
import { WithMeasurement } from './with-measurement.js';

/** One measurement: what it is, its scores, and what it was before it was corrected. */
export function MeasurementViewPage() {
  const { t } = useI18n();
  return (
    <WithMeasurement
      title={t.measurement.title}
      show={(measurement, trajectory) => <MeasurementView {...{ measurement, trajectory }} />}
    />
  );
}

interface MeasurementViewProps {
  readonly measurement: RecordedMeasurement;
  readonly trajectory: MeasuredTrajectory;
}

function MeasurementView({ measurement, trajectory: { id } }: MeasurementViewProps) {
  const { t, say } = useI18n();
  const { may } = useViewer();
  const texts = t.measurement;
  const { instrument, scores, signals, findings, notes } = measurement;
  return (
    <>
      <Panel title={say(instrument.label)}>
        <Facts measurement={measurement} />
        <SignalList signals={signals} />
        <FindingList findings={findings} />
        {may.includes('REGISTER') ? (
          <div className="tz-actions tz-no-print">
            <AppLink to={`${measurementAddress(id, measurement.id)}/verbeteren`}>
              {t.corrections.correct}
            </AppLink>
            <AppLink to={partAddress(id, 'ongeldig', { partKind: 'MEASUREMENT', partId: measurement.id })}>
              {t.corrections.voidOne}
            </AppLink>
          </div>
        ) : null}
      </Panel>
      <Panel title={texts.scores}>
        <ScoreList scores={readFragment(FormScoreFragment, scores)} />
      </Panel>
      {notes.length === 0 ? null : (
        <Panel title={texts.notes}>
          <dl className="tz-facts">
            {notes.map(({ key, label, text }) => (
              <div key={key}>
                <dt>{say(label)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
      <EarlierVersions measurement={measurement} />
    </>
  );
}

function Facts({ measurement }: { readonly measurement: RecordedMeasurement }) {
  const { t, format } = useI18n();
  const { fact, table } = t.timeline;
  const { informant, moment, takenOn, inWindow, enteredBy } = measurement;
  const facts = [
    [fact.informant, labelFor(t.labels.informant, informant)],
    [fact.moment, labelFor(t.labels.moment, moment)],
    [fact.takenOn, format.date(takenOn)],
    ...(inWindow === null ? [] : [[fact.window, inWindow ? table.inWindow : table.outsideWindow]]),
    ...(enteredBy === null ? [] : [[t.measurement.enteredBy, enteredBy]]),
  ];
  return (
    <dl className="tz-facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
