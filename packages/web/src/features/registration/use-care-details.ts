import { CBS_V7_REFERRER } from '@trefzeker/shared';
import type { CareDetails } from '@trefzeker/shared';
import { useState } from 'react';
import type { CareForm } from '../../gql/graphql.js';
import { FUNDINGS, INTENSITY_UNITS, VARIANTS } from './care-detail-codes.js';
import type { RegistrationTrajectory } from './registration-documents.js';

export type KnownDetails = RegistrationTrajectory['careEpisodes'][number]['details'];

/** What is typed or chosen, as text; empty: not known. */
type Values = Readonly<Record<CareDetailName | 'amount' | 'unit', string>>;
export type CareDetailName =
  | 'isCrisis'
  | 'fosterVariant'
  | 'referrer'
  | 'funding'
  | 'isOwnHelp'
  | 'productCode'
  | 'method'
  | 'isRecognised';

/** What decides whether a detail is asked at all. */
interface Care {
  readonly form: CareForm | undefined;
  readonly isOfAuthority: boolean;
}

const AMBULATORY: readonly (CareForm | undefined)[] = ['AMBULATORY_HOME', 'AMBULATORY_PROVIDER'];

/** State of what more is known of care; what is not asked of this care is not sent. */
export function useCareDetails({ form, isOfAuthority }: Care, known: KnownDetails | null = null) {
  const [values, setValues] = useState(() => toValues(known));
  const isAsked: Readonly<Partial<Record<CareDetailName, boolean>>> = {
    fosterVariant: form === 'FOSTER_CARE',
    isOwnHelp: AMBULATORY.includes(form) && (isOfAuthority || values.isOwnHelp !== ''),
    isRecognised: values.method.trim() !== '',
  };
  const asked = (['fosterVariant', 'isOwnHelp', 'isRecognised'] as const).filter((name) => isAsked[name]);
  const given = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isAsked[name as CareDetailName] === false ? '' : value,
    ]),
  ) as Values;
  const amount = toAmount(given.amount);
  return {
    values,
    asked,
    isUsed: known !== null && Object.values(toValues(known)).some((value) => value !== '' && value !== UNIT),
    /** Something was typed as an amount that is no number. */
    isUnread: amount === null,
    /** As the input has it; absent when nothing is known, null while it cannot be read. */
    typed: amount === null ? null : toInput(given, amount),
    set: (name: keyof Values, value: string) => {
      setValues((before) => ({ ...before, [name]: value }));
    },
  };
}

/** What was registered, as the form would send it again. */
export function knownDetails(known: KnownDetails): { readonly details?: CareDetails } {
  const values = toValues(known);
  return toInput(values, toAmount(values.amount) ?? undefined);
}

export type CareDetailsState = ReturnType<typeof useCareDetails>;

const [UNIT] = INTENSITY_UNITS;

function toValues(known: KnownDetails | null): Values {
  return {
    isCrisis: toYesNo(known?.isCrisis),
    fosterVariant: known?.fosterVariant ?? '',
    referrer: known?.referrer?.code ?? '',
    funding: known?.funding ?? '',
    isOwnHelp: toYesNo(known?.isOwnHelp),
    amount: known?.intensity?.amount.toString().replace('.', ',') ?? '',
    unit: known?.intensity?.unit ?? UNIT,
    productCode: known?.productCode ?? '',
    method: known?.method ?? '',
    isRecognised: toYesNo(known?.isRecognised),
  };
}

function toYesNo(value: boolean | null | undefined): string {
  return value === true ? 'yes' : value === false ? 'no' : '';
}

/** Undefined when nothing was typed; null when it is no number. */
function toAmount(text: string): number | null | undefined {
  const tidy = text.trim();
  if (tidy === '') return undefined;
  return /^\d{1,4}([.,]\d{1,2})?$/.test(tidy) ? Number(tidy.replace(',', '.')) : null;
}

function toInput(values: Values, amount: number | undefined): { readonly details?: CareDetails } {
  const fosterVariant = VARIANTS.find((each) => each === values.fosterVariant);
  const funding = FUNDINGS.find((each) => each === values.funding);
  const unit = INTENSITY_UNITS.find((each) => each === values.unit) ?? UNIT;
  const method = values.method.trim();
  const productCode = values.productCode.trim();
  const details: CareDetails = {
    ...(values.isCrisis === '' ? {} : { isCrisis: values.isCrisis === 'yes' }),
    ...(fosterVariant === undefined ? {} : { fosterVariant }),
    ...(values.referrer === '' ? {} : { referrer: { list: CBS_V7_REFERRER.id, code: values.referrer } }),
    ...(funding === undefined ? {} : { funding }),
    ...(values.isOwnHelp === '' ? {} : { isOwnHelp: values.isOwnHelp === 'yes' }),
    ...(amount === undefined ? {} : { intensity: { amount, unit } }),
    ...(productCode === '' ? {} : { productCode }),
    ...(method === '' ? {} : { method }),
    ...(values.isRecognised === '' ? {} : { isRecognised: values.isRecognised === 'yes' }),
  };
  return Object.keys(details).length === 0 ? {} : { details };
}
