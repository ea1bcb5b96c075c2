import { useApiQuery } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { QueryView } from '../../ui/query-view.js';
import { FillDefinition } from './fill-definition.js';
import type { FillProps } from './fill-definition.js';
import { toFormDefinition } from './form-definition.js';
import { InstrumentFormDocument, MeasurementFormFragment } from './form-fragment.js';

/** The form that was chosen, once its definition is there. */
export function FillForm(props: FillProps) {
  const { t } = useI18n();
  const { instrument: key, edition, informant } = props.choice;
  const answer = useApiQuery(InstrumentFormDocument, { key, edition });
  return (
    <QueryView query={answer}>
      {({ instrument }) => {
        const loaded = instrument ? readFragment(MeasurementFormFragment, instrument) : null;
        const definition = loaded === null ? null : toFormDefinition(loaded, informant);
        return definition === null ? (
          <p role="alert">{t.form.try.noForm}</p>
        ) : (
          <FillDefinition {...props} definition={definition} />
        );
      }}
    </QueryView>
  );
}
