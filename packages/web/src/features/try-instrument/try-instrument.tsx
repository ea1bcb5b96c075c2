import { useApiQuery } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { QueryView } from '../../ui/query-view.js';
import { InstrumentFormDocument, MeasurementFormFragment } from '../measurement-form/form-fragment.js';
import { TryForm } from './try-form.js';

interface TryInstrumentProps {
  readonly instrumentKey: string;
  /** Null: the newest. */
  readonly edition: number | null;
}

/** An instrument to fill in for nobody: live scores, and nothing is kept. */
export function TryInstrument({ instrumentKey: key, edition }: TryInstrumentProps) {
  const { t } = useI18n();
  const answer = useApiQuery(InstrumentFormDocument, { key, edition });
  return (
    <QueryView query={answer}>
      {({ instrument }) => {
        const loaded = instrument ? readFragment(MeasurementFormFragment, instrument) : null;
        return loaded === null || loaded.informants.length === 0 ? (
          <p role="alert">{t.form.try.noForm}</p>
        ) : (
          <TryForm key={`${loaded.key}.${loaded.edition}`} loaded={loaded} />
        );
      }}
    </QueryView>
  );
}
