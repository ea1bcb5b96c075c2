import { useId, useState } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';

const ClientNameDocument = graphql(`
  query ClientName($id: ID!) {
    trajectory(id: $id) {
      id
      client {
        id
        name
      }
    }
  }
`);

interface PrintHeadProps {
  readonly trajectoryId: string;
  readonly reference: string;
}

/**
 * Head of the printed report: whose it is, when it was printed, what it is for. Paper gets lost, so it names
 * the reference; the name is asked for only when somebody wants it on paper.
 */
export function PrintHead({ trajectoryId, reference }: PrintHeadProps) {
  const { t, format } = useI18n();
  const texts = t.effect.page;
  const today = useToday();
  const box = useId();
  const [withName, setWithName] = useState(false);
  const answer = useApiQuery(ClientNameDocument, { id: trajectoryId }, { enabled: withName });
  const name = withName ? (answer.data?.trajectory?.client.name ?? null) : null;
  return (
    <>
      <p className="tz-print-only">
        {name === null ? texts.printedFor(reference) : texts.printedForName(reference, name)}{' '}
        {texts.printedOn(format.date(today))} {texts.purpose}
      </p>
      <p className="tz-no-print tz-check">
        <input
          id={box}
          type="checkbox"
          checked={withName}
          onChange={(event) => setWithName(event.target.checked)}
        />
        <label htmlFor={box}>{texts.withName}</label>
      </p>
    </>
  );
}
