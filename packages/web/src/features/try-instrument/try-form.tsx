import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { MeasurementFormFragment, Sex } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { EMPTY_FORM } from '../measurement-form/filled-form.js';
import type { FilledForm } from '../measurement-form/filled-form.js';
import { toFormDefinition } from '../measurement-form/form-definition.js';
import { LiveScores } from '../measurement-form/live-scores.js';
import { MeasurementFormView } from '../measurement-form/measurement-form-view.js';
import { readNumber } from '../measurement-form/read-number.js';
import { startsOneByOne } from '../measurement-form/starts-one-by-one.js';
import { TryPerson } from './try-person.js';

const AGES = { range: [0, 120], isWhole: true } as const;

/** The form with its scores beside it, and for whom it is tried above it. */
export function TryForm({ loaded }: { readonly loaded: MeasurementFormFragment }) {
  const { t } = useI18n();
  const texts = t.form.try;
  const [filled, setFilled] = useState<FilledForm>(EMPTY_FORM);
  const [informant, setInformant] = useState(loaded.informants[0]?.informant ?? 'PROFESSIONAL');
  const [age, setAge] = useState('');
  const [sex, setSex] = useState<Sex>('UNKNOWN');
  const definition = toFormDefinition(loaded, informant);
  const read = readNumber(age, AGES);
  if (definition === null) return <p role="alert">{texts.noForm}</p>;
  const person = { informant, sex, takenOn: null, ageYears: read.kind === 'number' ? read.value : null };
  return (
    <>
      <Notice kind="info">
        <p>{texts.nothingKept}</p>
      </Notice>
      <TryPerson
        informants={loaded.informants.map((each) => each.informant)}
        {...{ informant, age, sex }}
        ageError={read.kind === 'number' || read.kind === 'empty' ? undefined : texts.ageWrong}
        onInformant={setInformant}
        onAge={setAge}
        onSex={setSex}
      />
      <div className="tz-measure__sides">
        <MeasurementFormView
          key={definition.form}
          {...{ definition, filled }}
          onChange={setFilled}
          problems={[]}
          startsOneByOne={startsOneByOne(definition.form)}
        />
        <div className="tz-scorepanel">
          <LiveScores {...{ definition, filled, person }} />
          <Button purpose="secondary" onClick={() => setFilled(EMPTY_FORM)}>
            {texts.again}
          </Button>
        </div>
      </div>
    </>
  );
}
