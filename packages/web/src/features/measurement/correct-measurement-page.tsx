import { useApiQuery } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { QueryView } from '../../ui/query-view.js';
import type { Choice } from '../measurement-form/choice.js';
import { InstrumentFormDocument, MeasurementFormFragment } from '../measurement-form/form-fragment.js';
import { MeasurementStartDocument } from '../measurement-form/start-query.js';
import { useViewer } from '../viewer/viewer-query.js';
import { CorrectMeasurementForm } from './correct-measurement-form.js';
import type { MeasuredTrajectory, RecordedMeasurement } from './measurement-documents.js';
import { WithMeasurement } from './with-measurement.js';

/** A measurement as it should have been recorded: filled in as it is now. */
export function CorrectMeasurementPage() {
  const { t } = useI18n();
  const { may } = useViewer();
  return (
    <WithMeasurement
      title={t.measurement.correct.title}
      show={(measurement, trajectory) =>
        may.includes('REGISTER') ? (
          <Loaded {...{ measurement, trajectory }} />
        ) : (
          <p role="alert">{t.measurement.mayNot}</p>
        )
      }
    />
  );
}

interface LoadedProps {
  readonly measurement: RecordedMeasurement;
  readonly trajectory: MeasuredTrajectory;
}

function Loaded({ measurement, trajectory }: LoadedProps) {
  const { t } = useI18n();
  const { key, edition } = measurement.instrument;
  const start = useApiQuery(MeasurementStartDocument, { id: trajectory.id });
  const form = useApiQuery(InstrumentFormDocument, { key, edition });
  return (
    <QueryView query={start}>
      {({ trajectory: started, instruments }) => (
        <QueryView query={form}>
          {({ instrument }) => {
            const offered = instruments.find((each) => each.key === key && each.edition === edition);
            const loaded = instrument ? readFragment(MeasurementFormFragment, instrument) : null;
            return started && offered && loaded ? (
              <CorrectMeasurementForm
                {...{ measurement, trajectory, started, offered, loaded }}
                key={measurement.id}
                recorded={choiceOf(measurement)}
              />
            ) : (
              <p role="alert">{t.measurement.correct.withdrawn}</p>
            );
          }}
        </QueryView>
      )}
    </QueryView>
  );
}

function choiceOf(measurement: RecordedMeasurement): Choice {
  const { instrument, informant, moment, takenOn, careEpisodeId, occasionKey, youthNonResponse } =
    measurement;
  const { key, edition } = instrument;
  return {
    ...{ instrument: key, edition, informant, moment, takenOn },
    ...{ careEpisodeId, occasionKey, youthNonResponse },
  };
}
