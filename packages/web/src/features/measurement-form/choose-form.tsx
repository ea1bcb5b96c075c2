import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { youthAnswersAlone } from '@trefzeker/shared';
import type { NonResponseReason } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { parseTypedDate } from '../../i18n/parse-date.js';
import { useToday } from '../../ui/clock-context.js';
import { Panel } from '../../ui/panel.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useTypedDate } from '../../ui/use-typed-date.js';
import { isParentInformant } from '../clients/parent-informants.js';
import { ReasonField } from '../work/reason-field.js';
import { ageOnDay } from './choice.js';
import type { Choice, ChosenMoment } from './choice.js';
import { InstrumentField } from './instrument-field.js';
import { MomentField } from './moment-field.js';
import { careOf, occasionsOf } from './start-query.js';
import { WhoIsAsked } from './who-is-asked.js';
import type { StartInstrument, StartTrajectory } from './start-query.js';

interface ChooseFormProps {
  readonly trajectory: StartTrajectory;
  /** At least one. */
  readonly instruments: readonly StartInstrument[];
  /** What was chosen before, to be changed. */
  readonly before: Partial<Choice> | null;
  readonly onChosen: (choice: Choice) => void;
  /** Absent: it is a new measurement. */
  readonly title?: string;
}

/** Which instrument, by whom, at which moment, on which day, about which care. */
export function ChooseForm({ trajectory, instruments, before, onChosen, title }: ChooseFormProps) {
  const { t, format } = useI18n();
  const texts = t.form.choose;
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const care = careOf(trajectory);
  const occasions = occasionsOf(trajectory);
  const [key, setKey] = useState(before?.instrument ?? '');
  const [informant, setInformant] = useState<string>(before?.informant ?? '');
  const [moment, setMoment] = useState<ChosenMoment | null>(momentOf(before));
  const [careEpisodeId, setCare] = useState(
    before?.careEpisodeId ?? (care.length === 1 ? (care[0]?.id ?? '') : ''),
  );
  const day = useTypedDate(before?.takenOn ?? today);
  const [reason, setReason] = useState<NonResponseReason | null>(before?.youthNonResponse ?? null);
  const instrument = instruments.find((each) => each.key === key);
  const informants = instrument?.informants ?? [];
  const chosen = informants.find((each) => each.informant === informant) ?? onlyOne(informants);
  const typed = parseTypedDate(day.field.value);
  const on = typed.kind === 'date' ? typed.iso : today;
  const needsReason =
    chosen !== undefined &&
    isParentInformant(chosen.informant) &&
    youthAnswersAlone(ageOnDay(trajectory, on)).length > 0;
  const [isSent, setSent] = useState(false);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setSent(true);
    const takenOn = readDay();
    if (
      instrument === undefined ||
      chosen === undefined ||
      moment === null ||
      takenOn === null ||
      isReasonMissing
    ) {
      // The fields say what they lack once they are drawn again.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const { edition } = instrument;
    onChosen({
      ...{ instrument: key, edition, informant: chosen.informant, takenOn, ...moment },
      // Of an occasion the care follows from what it is about.
      careEpisodeId: careEpisodeId === '' || moment.occasionKey !== null ? null : careEpisodeId,
      youthNonResponse: needsReason ? reason : null,
    });
  };
  const isReasonMissing = needsReason && reason === null;
  const readDay = () => {
    const takenOn = day.read();
    if (takenOn === '') day.setError(texts.takenOnMissing);
    else if (takenOn !== null && takenOn > today) day.setError(texts.takenLater);
    else return takenOn;
    return null;
  };
  const errorUnless = (isChosen: boolean, error: string) => (isSent && !isChosen ? error : undefined);
  return (
    <Panel title={title ?? texts.title}>
      <form ref={form} className="tz-form" onSubmit={send} noValidate>
        <InstrumentField
          instruments={instruments}
          ageYears={trajectory.client.ageYears ?? null}
          value={key}
          error={errorUnless(instrument !== undefined, texts.missing.instrument)}
          onChange={setKey}
        />
        <SelectField
          label={texts.informant}
          name="informant"
          value={chosen?.informant ?? ''}
          emptyLabel={texts.choose}
          error={errorUnless(chosen !== undefined, texts.missing.informant)}
          choices={informants.map((each) => ({
            value: each.informant,
            label: labelFor(t.labels.informant, each.informant),
          }))}
          onChange={setInformant}
        />
        {chosen === undefined ? null : (
          <WhoIsAsked trajectoryId={trajectory.id} informant={chosen.informant} on={on} />
        )}
        {needsReason ? (
          <ReasonField
            label={texts.whyNotYouth}
            name="youthNonResponse"
            value={reason}
            error={errorUnless(!isReasonMissing, texts.missing.whyNotYouth)}
            onChange={setReason}
          />
        ) : null}
        <MomentField
          occasions={occasions}
          value={moment}
          error={errorUnless(moment !== null, texts.missing.moment)}
          onChange={setMoment}
        />
        <TextField label={texts.takenOn} name="takenOn" hint={texts.takenOnHint} {...day.field} />
        {care.length === 0 || (moment !== null && moment.occasionKey !== null) ? null : (
          <SelectField
            label={texts.care}
            name="care"
            value={careEpisodeId}
            emptyLabel={texts.wholeTrajectory}
            choices={care.map(({ id, form, start, provider }) => ({
              value: id,
              label: texts.careFrom(provider.name, labelFor(t.labels.careForm, form), format.date(start)),
            }))}
            onChange={setCare}
          />
        )}
        <div className="tz-actions">
          <Button purpose="primary" type="submit">
            {texts.go}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function momentOf(before: Partial<Choice> | null): ChosenMoment | null {
  const { moment, occasionKey = null } = before ?? {};
  return moment === undefined ? null : { moment, occasionKey };
}

function onlyOne<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
