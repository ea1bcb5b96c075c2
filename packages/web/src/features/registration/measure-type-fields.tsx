import { CBS_V7_MEASURE_TYPE, typesOfMeasure } from '@trefzeker/shared';
import type { ListedCode, MeasureKind } from '@trefzeker/shared';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { problemAtPath } from './problem-at.js';
import type { Registration } from './use-registration.js';

interface KnownType {
  readonly type: { readonly list: string; readonly code: string } | null;
  readonly isRecognised: boolean | null;
}

/** Type of a measure and whether it is a recognised intervention; what its kind does not have is not sent. */
export function useMeasureType(kind: MeasureKind | undefined, known: KnownType | null = null) {
  const [code, setCode] = useState(known?.type?.code ?? '');
  const [recognised, setRecognised] = useState(toText(known?.isRecognised));
  const types = kind === undefined ? [] : typesOfMeasure(kind);
  const chosen = types.find((each) => each.code === code);
  const asksRecognised = kind === 'JEUGDRECLASSERING';
  const type: ListedCode | undefined = chosen && { list: CBS_V7_MEASURE_TYPE.id, code: chosen.code };
  return {
    ...{ code, setCode, recognised, setRecognised, asksRecognised },
    /** The only type says nothing that the kind does not, so it is not asked. */
    types: types.length > 1 ? types : [],
    typed: toInput(type, asksRecognised && recognised !== '' ? recognised === 'yes' : undefined),
  };
}

export interface MeasureTypeInput {
  readonly type?: ListedCode;
  readonly isRecognised?: boolean;
}

/** What was registered, as the form would send it again. */
export function knownType({ type, isRecognised }: KnownType): MeasureTypeInput {
  return toInput(type === null ? undefined : { list: type.list, code: type.code }, isRecognised ?? undefined);
}

function toInput(type: ListedCode | undefined, isRecognised: boolean | undefined): MeasureTypeInput {
  return { ...(type && { type }), ...(isRecognised === undefined ? {} : { isRecognised }) };
}

function toText(value: boolean | null | undefined): string {
  return value === true ? 'yes' : value === false ? 'no' : '';
}

interface MeasureTypeFieldsProps {
  readonly measureType: ReturnType<typeof useMeasureType>;
  readonly registration: Pick<Registration, 'problems'>;
}

export function MeasureTypeFields({ measureType, registration }: MeasureTypeFieldsProps) {
  const { t, say } = useI18n();
  const texts = t.registration.measure;
  const { types, code, setCode, asksRecognised, recognised, setRecognised } = measureType;
  return (
    <>
      {types.length === 0 ? null : (
        <SelectField
          label={texts.type}
          name="type"
          value={code}
          emptyLabel={t.registration.details.unknown}
          error={problemAtPath(registration, ['type'], say)}
          choices={types.map((each) => ({ value: each.code, label: say(each.label) }))}
          onChange={setCode}
        />
      )}
      {asksRecognised ? (
        <SelectField
          label={texts.recognised}
          name="isRecognised"
          value={recognised}
          emptyLabel={t.registration.details.unknown}
          error={problemAtPath(registration, ['isRecognised'], say)}
          choices={Object.entries(t.labels.yesNo).map(([value, label]) => ({ value, label }))}
          onChange={setRecognised}
        />
      ) : null}
    </>
  );
}
