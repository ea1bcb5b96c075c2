import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import type { RegisterClientInput } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { useSettled } from '../../ui/use-settled.js';
import { whoWords } from '../merge/who-words.js';

const CheckClientDocument = graphql(`
  query CheckClient($input: RegisterClientInput!) {
    checkClient(input: $input) {
      findings {
        code
        message {
          nl
          en
        }
        hint {
          nl
          en
        }
      }
      alike {
        client {
          id
          reference
          name
          birthDate
          birthDatePrecision
        }
        reasons {
          label {
            nl
            en
          }
        }
      }
    }
  }
`);

/** Nobody is asked anything for each key that is pressed. */
const PAUSE = 400;

interface AlikeClientsProps {
  /** What is typed so far; null: too little to look by. */
  readonly input: RegisterClientInput | null;
}

/** Warns while somebody types when a client looks like one that is there, with the way to it. */
export function AlikeClients({ input }: AlikeClientsProps) {
  const { t, say, format } = useI18n();
  const settled = useSettled(JSON.stringify(input), PAUSE);
  const looked = useApiQuery(
    CheckClientDocument,
    { input: JSON.parse(settled) as RegisterClientInput },
    { enabled: settled !== 'null', keepPrevious: true },
  );
  const answer = settled === 'null' ? undefined : looked.data?.checkClient;
  return (
    <div role="status">
      {answer === undefined || answer.alike.length === 0 ? null : (
        <Notice kind="attention">
          <p className="tz-strong">{t.registration.client.alike}</p>
          {answer.findings.map(({ code, message, hint }) => (
            <p key={code}>
              {say(message)} {say(hint)}
            </p>
          ))}
          <ul>
            {answer.alike.map(({ client, reasons }) => (
              <li key={client.id}>
                <AppLink to={`/clienten/${encodeURIComponent(client.id)}`}>
                  {t.merge.toClient(client.reference)}
                </AppLink>
                {`: ${whoWords(client, format)}. `}
                {t.registration.client.because(reasons.map(({ label }) => say(label)).join(', '))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
