import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import type {
  AssumedAskedQuery,
  RegisterRespondentInput,
  RegisterRespondentMutation,
  RespondentKind,
} from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { RegisterRespondentDocument } from '../clients/client-documents.js';
import { isParentInformant } from '../clients/parent-informants.js';
import { useClientChange } from '../clients/use-client-change.js';

const AssumedAskedDocument = graphql(`
  query AssumedAsked($id: ID!, $on: Date!, $kind: RespondentKind!) {
    client(id: $id) {
      id
      version
      mayChange
      wouldBeAsked(on: $on, kind: $kind) {
        rule {
          key
          label {
            nl
            en
          }
        }
        assumption
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
`);

type Client = NonNullable<AssumedAskedQuery['client']>;

interface NotAroundProps {
  readonly clientId: string;
  readonly kind: RespondentKind;
  /** Day of the measurement, ISO. */
  readonly on: string;
}

/** Of somebody who is not registered with the client: what the rules would say, and registering this person here. */
export function NotAround({ clientId, kind, on }: NotAroundProps) {
  const { t } = useI18n();
  const texts = t.form.asked;
  const client = useApiQuery(AssumedAskedDocument, { id: clientId, on, kind }).data?.client;
  if (!client) return null;
  return (
    <div className="tz-hint-block">
      <div role="status">
        <p>{texts.notAround}</p>
        <Assumed assumed={client.wouldBeAsked} />
      </div>
      {client.mayChange ? (
        <RegisterHere client={client} kind={kind} />
      ) : (
        <p>
          <AppLink to={`/clienten/${encodeURIComponent(client.id)}`}>{texts.toClient}</AppLink>
        </p>
      )}
    </div>
  );
}

/** Rules that say the same stand in one line. */
function Assumed({ assumed }: { readonly assumed: Client['wouldBeAsked'] }) {
  const { t, say, format } = useI18n();
  const texts = t.form.asked;
  const lines = new Map<string, string[]>();
  for (const { rule, assumption, answerLabel, whyLabel } of assumed) {
    const words = texts.assumed(labelFor(texts.assumptions, assumption), say(answerLabel), say(whyLabel));
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

interface RegisterHereProps {
  readonly client: Client;
  readonly kind: RespondentKind;
}

/** Not a form of its own: it stands inside the form of the measurement, of which nothing is lost. */
function RegisterHere({ client, kind }: RegisterHereProps) {
  const { t, say } = useI18n();
  const texts = t.form.asked;
  const { form } = t.clients;
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [hasCustody, setCustody] = useState('yes');
  const [raises, setRaises] = useState('yes');
  const edit = useClientChange<RegisterRespondentInput, RegisterRespondentMutation>(
    client,
    RegisterRespondentDocument,
  );
  const isParent = isParentInformant(kind);
  if (!isOpen) {
    return (
      <Button purpose="secondary" type="button" onClick={() => setOpen(true)}>
        {texts.registerHere}
      </Button>
    );
  }
  const send = () =>
    edit.send({
      respondent: {
        ...{ kind, name: name.trim() === '' ? null : name.trim(), from: null, until: null },
        raises: isParent && raises === 'yes',
        custody: isParent && hasCustody === 'yes' ? { from: null, until: null } : null,
      },
    });
  const yesOrNo = [
    { value: 'yes', label: form.yes },
    { value: 'no', label: form.no },
  ];
  const others = edit.problems.filter(({ path }) => path.at(-1) !== 'name');
  return (
    <fieldset className="tz-question">
      <legend>{texts.registerHere}</legend>
      {edit.isStale || edit.error !== null || others.length > 0 ? (
        <p role="alert" className="tz-field__error">
          {others.length > 0
            ? others.map(({ message, hint }) => `${say(message)} ${say(hint)}`).join(' ')
            : texts.notRegistered}
        </p>
      ) : null}
      <TextField
        label={form.name}
        name="respondentName"
        hint={t.registration.optional}
        value={name}
        error={edit.errorAt('respondent', 'name')}
        onChange={setName}
      />
      {isParent ? (
        <>
          <SelectField
            label={form.hasCustody}
            name="respondentCustody"
            value={hasCustody}
            choices={yesOrNo}
            onChange={setCustody}
          />
          <SelectField
            label={form.raises}
            name="respondentRaises"
            value={raises}
            choices={yesOrNo}
            onChange={setRaises}
          />
        </>
      ) : null}
      <Button purpose="secondary" type="button" disabled={edit.isSending} onClick={send}>
        {texts.register}
      </Button>
    </fieldset>
  );
}
