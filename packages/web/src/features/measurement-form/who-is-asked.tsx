import { graphql } from '../../gql/index.js';
import { useApiQuery } from '../../api/use-api.js';
import type { Informant, InformantsAskedQuery } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { NotAround } from './not-around.js';

const InformantsAskedDocument = graphql(`
  query InformantsAsked($id: ID!, $on: Date!) {
    trajectory(id: $id) {
      id
      client {
        id
        mayBeAsked(on: $on) {
          rule {
            key
            label {
              nl
              en
            }
          }
          informants {
            informant
            respondent {
              id
              name
            }
            answer
            answerLabel {
              nl
              en
            }
            whyLabel {
              nl
              en
            }
          }
        }
      }
    }
  }
`);

type Rule = NonNullable<InformantsAskedQuery['trajectory']>['client']['mayBeAsked'][number];

interface WhoIsAskedProps {
  readonly trajectoryId: string;
  readonly informant: Informant;
  /** Day of the measurement, ISO. */
  readonly on: string;
}

/** Whether the rules ask this person on that day, and why. It advises: somebody who was not asked may answer. */
export function WhoIsAsked({ trajectoryId, informant, on }: WhoIsAskedProps) {
  const { data } = useApiQuery(InformantsAskedDocument, { id: trajectoryId, on });
  const client = data?.trajectory?.client;
  if (client === undefined) return null;
  const verdicts = client.mayBeAsked.flatMap((rule) => verdictsOf(rule, informant));
  if (verdicts.length === 0 && informant !== 'YOUTH')
    return <NotAround clientId={client.id} kind={informant} on={on} />;
  return (
    <div className="tz-hint-block" role="status">
      <Verdicts verdicts={verdicts} />
    </div>
  );
}

interface Verdict {
  readonly rule: Rule['rule'];
  readonly informant: Rule['informants'][number];
}

function verdictsOf({ rule, informants }: Rule, informant: Informant): readonly Verdict[] {
  return informants.filter((each) => each.informant === informant).map((each) => ({ rule, informant: each }));
}

/** Rules that say the same stand in one line. */
function Verdicts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const { t, say, format } = useI18n();
  const texts = t.form.asked;
  const lines = new Map<string, string[]>();
  for (const { rule, informant } of verdicts) {
    const { respondent, answerLabel, whyLabel } = informant;
    const words = texts.verdict(respondent?.name ?? null, say(answerLabel), say(whyLabel));
    lines.set(words, [...(lines.get(words) ?? []), say(rule.label)]);
  }
  return (
    <ul>
      {[...lines].map(([words, rules]) => (
        <li key={words}>
          {words} <span className="tz-soft">{texts.by(format.list(rules))}</span>
        </li>
      ))}
    </ul>
  );
}
