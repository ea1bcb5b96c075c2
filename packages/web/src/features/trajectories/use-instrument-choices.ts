import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import type { Choice } from '../../ui/select-field.js';

const InstrumentChoicesDocument = graphql(`
  query InstrumentChoices {
    instruments {
      key
      edition
      label {
        nl
        en
      }
    }
  }
`);

/** Every instrument once, whatever its editions; empty until the API has answered. */
export function useInstrumentChoices(): readonly Choice[] {
  const { say } = useI18n();
  const { data } = useApiQuery(InstrumentChoicesDocument, {});
  const labels = new Map((data?.instruments ?? []).map(({ key, label }) => [key, say(label)]));
  return [...labels].map(([value, label]) => ({ value, label }));
}
