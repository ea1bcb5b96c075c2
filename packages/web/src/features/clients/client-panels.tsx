import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { useToday } from '../../ui/clock-context.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { SelectField } from '../../ui/select-field.js';
import type { ClientOnPage, RespondentOnPage } from './client-documents.js';
import { factWords } from './fact-words.js';

interface ClientProps {
  readonly client: ClientOnPage;
}

export function addressOf({ id }: Pick<ClientOnPage, 'id'>, part = ''): string {
  return `/clienten/${encodeURIComponent(id)}${part}`;
}

/** Who it is about, and what ended. */
export function ClientFacts({ client }: ClientProps) {
  const { t, format } = useI18n();
  const today = useToday();
  const { who } = t.clients;
  const { birthDate, ageYears, majorityOn, told } = client;
  const age = ageYears === null ? '' : format.number(ageYears);
  const born =
    birthDate === null
      ? who.unknown
      : client.birthDatePrecision === 'DAY'
        ? who.bornOn(format.date(birthDate), age)
        : who.inYear(birthDate.slice(0, 4), age);
  const facts: readonly (readonly [string, string])[] = [
    ...pair(who.name, client.name),
    [who.born, born],
    ...pair(
      majorityOn !== null && majorityOn <= today ? who.isOfAge : who.majority,
      majorityOn === null ? null : format.date(majorityOn),
    ),
    [who.sex, labelFor(t.labels.sex, client.sex)],
    [who.municipality, client.municipality ?? who.unknown],
    ...pair(who.familyKey, client.familyKey),
    [who.told, told === null ? who.notTold : who.toldOn(format.date(told.on), told.by)],
  ];
  return (
    <Panel title={who.title}>
      {client.diedOn === null ? null : (
        <Notice kind="attention">
          <p>{`${who.died} ${format.date(client.diedOn)}.`}</p>
        </Notice>
      )}
      {client.erasedOn === null ? null : (
        <Notice kind="attention">
          <p>{`${who.erased} ${format.date(client.erasedOn)}.`}</p>
        </Notice>
      )}
      <dl className="tz-facts">
        {facts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Actions client={client} links={[['/veranderen', who.edit]]} />
    </Panel>
  );
}

/** A line of facts; none when it is not known. */
function pair(term: string, words: string | null): readonly (readonly [string, string])[] {
  return words === null ? [] : [[term, words]];
}

interface ActionsProps extends ClientProps {
  readonly links: readonly (readonly [part: string, words: string])[];
}

function Actions({ client, links }: ActionsProps) {
  if (!client.mayChange) return null;
  return (
    <p className="tz-actions tz-no-print">
      {links.map(([part, words]) => (
        <AppLink key={part} to={addressOf(client, part)}>
          {words}
        </AppLink>
      ))}
    </p>
  );
}

/** Everybody around the client; who is no longer there comes last. */
export function PeopleAround({ client }: ClientProps) {
  const { t } = useI18n();
  const { around, kinds } = t.clients;
  const who = ({ kind, name }: RespondentOnPage) =>
    name === null ? labelFor(kinds, kind) : `${labelFor(kinds, kind)} ${name}`;
  return (
    <Panel title={around.title}>
      {client.respondents.length === 0 ? (
        <p>{around.empty}</p>
      ) : (
        <ul>
          {client.respondents.map((respondent) => (
            <li key={respondent.id}>
              <strong>{who(respondent)}</strong> <RespondentFacts respondent={respondent} />
              {client.mayChange ? (
                <>
                  {' '}
                  <AppLink to={addressOf(client, `/betrokkene/${encodeURIComponent(respondent.id)}`)}>
                    {around.changeOf(who(respondent))}
                  </AppLink>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Actions client={client} links={[['/betrokkene', around.add]]} />
    </Panel>
  );
}

function RespondentFacts({ respondent }: { readonly respondent: RespondentOnPage }) {
  const { t, format } = useI18n();
  const { around } = t.clients;
  const period = (from: string | null, until: string | null) => [
    ...(from === null ? [] : [around.from(format.tableDate(from))]),
    ...(until === null ? [] : [around.until(format.tableDate(until))]),
  ];
  const { custody, from, until, raises } = respondent;
  const words = [
    ...(custody === null ? [] : [[around.hasCustody, ...period(custody.from, custody.until)].join(' ')]),
    ...(raises ? [around.raises] : []),
    ...(from === null && until === null
      ? []
      : [[around.days.toLowerCase(), ...period(from, until)].join(' ')]),
  ];
  return words.length === 0 ? null : <span className="tz-soft">{words.join(', ')}</span>;
}

/** Who is asked today, by which rule, and why. */
export function WhoIsAsked({ client }: ClientProps) {
  const { t, say } = useI18n();
  const { asked } = t.clients;
  const [key, setKey] = useState(client.mayBeAsked[0]?.rule.key ?? '');
  const chosen = client.mayBeAsked.find(({ rule }) => rule.key === key);
  if (chosen === undefined) return null;
  const { rule, informants } = chosen;
  return (
    <Panel title={asked.title}>
      <SelectField
        label={asked.rule}
        name="rule"
        hint={rule.source}
        value={key}
        choices={client.mayBeAsked.map((each) => ({ value: each.rule.key, label: say(each.rule.label) }))}
        onChange={setKey}
      />
      <ul>
        {informants.map(({ informant, respondent, answerLabel, whyLabel }) => (
          <li key={respondent?.id ?? informant}>
            <strong>
              {`${labelFor(t.labels.informant, informant)}${respondent?.name ? ` ${respondent.name}` : ''}: ${say(answerLabel).toLowerCase()}.`}
            </strong>{' '}
            {say(whyLabel)}
          </li>
        ))}
      </ul>
      {rule.parentsAreAveraged ? <p className="tz-soft">{asked.averaged}</p> : null}
    </Panel>
  );
}

/** Which municipality answered for the care when, and what care away from home aims at. */
export function Places({ client }: ClientProps) {
  const { t, format } = useI18n();
  const { places, who } = t.clients;
  return (
    <Panel title={places.title}>
      {client.residences.length === 0 ? (
        <p>{places.never(client.municipality ?? who.unknown.toLowerCase())}</p>
      ) : (
        <table className="tz-table">
          <thead>
            <tr>
              <th scope="col">{places.from}</th>
              <th scope="col">{places.municipality}</th>
            </tr>
          </thead>
          <tbody>
            {client.residences.map(({ from, municipality }) => (
              <tr key={from ?? ''}>
                <th scope="row">{from === null ? places.beginning : format.tableDate(from)}</th>
                <td>{municipality ?? who.unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {client.careAims.length === 0 ? null : (
        <>
          <p>{places.aim}:</p>
          <ul>
            {client.careAims.map(({ from, aim }) => (
              <li
                key={from}
              >{`${t.clients.around.from(format.tableDate(from))}: ${labelFor(places.aims, aim)}`}</li>
            ))}
          </ul>
        </>
      )}
      <Actions
        client={client}
        links={[
          ['/verhuizing', places.add],
          ['/doel', places.addAim],
        ]}
      />
    </Panel>
  );
}

/** All trajectories of this life that the viewer may see. */
export function ClientTrajectories({ client }: ClientProps) {
  const { t, format } = useI18n();
  const texts = t.clients.trajectories;
  return (
    <Panel title={texts.title}>
      {client.trajectories.length === 0 ? (
        <p>{texts.empty}</p>
      ) : (
        <ul>
          {client.trajectories.map(({ id, start, end, state, keeper }) => (
            <li key={id}>
              <AppLink to={`/trajecten/${encodeURIComponent(id)}`}>
                {end === null || state === 'OPEN'
                  ? `${format.tableDate(start)} – ${texts.running}`
                  : `${format.tableDate(start)} – ${format.tableDate(end)}`}
              </AppLink>{' '}
              <span className="tz-soft">{keeper.name}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Who changed what, when and why; newest first. */
export function ClientHistory({ client }: ClientProps) {
  const { t, format } = useI18n();
  const { history } = t.clients;
  return (
    <Panel title={history.title}>
      {client.changes.length === 0 ? (
        <p>{history.empty}</p>
      ) : (
        <ol reversed>
          {client.changes.map(({ id, at, person, reason, formerReference, fields }) => (
            <li key={id}>
              {history.by(format.tableDate(at.slice(0, 10)), person?.name ?? history.somebody)}
              {': '}
              {fields
                .map((fact) =>
                  factWords(fact, {
                    texts: t.clients,
                    day: (iso) => format.tableDate(iso),
                  }),
                )
                .join('; ')}
              {formerReference === null ? null : ` (${history.of(formerReference)})`}
              {reason === null ? null : ` (${history.reason(reason)})`}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
