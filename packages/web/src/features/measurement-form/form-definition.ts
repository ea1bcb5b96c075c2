import type { AskedIf, Localised } from '@trefzeker/shared';
import type { MeasurementFormFragment } from '../../gql/graphql.js';

export interface FormItem {
  readonly key: string;
  readonly label: Localised;
  /** Lowest and highest whole-number answer, inclusive. */
  readonly range: readonly [number, number];
  /** Wording of the answers, where there is one. */
  readonly options: readonly { readonly value: number; readonly label: Localised }[];
  /** Null: always asked. */
  readonly askedIf: AskedIf | null;
}

/** Questions under one heading; those without a group have none. */
export interface FormPart {
  readonly key: string;
  readonly label: Localised | null;
  readonly about: Localised | null;
  readonly askedIf: AskedIf | null;
  readonly items: readonly FormItem[];
}

export interface FormScale {
  readonly key: string;
  readonly label: Localised;
  readonly range: readonly [number, number];
}

/** One form of an instrument, as one kind of informant sees it. */
export interface FormDefinition {
  readonly instrument: string;
  readonly edition: number;
  readonly label: Localised;
  /** `parent`, `teacher`, `self`, `professional`. */
  readonly form: string;
  readonly isWordingWithheld: boolean;
  readonly parts: readonly FormPart[];
  readonly notes: readonly { readonly key: string; readonly label: Localised }[];
  /** Empty unless scores are entered: the instrument is known by its scores, not by its questions. */
  readonly enteredScales: readonly FormScale[];
}

type Loaded = MeasurementFormFragment;

/** @returns Null when the instrument has no form for this informant. */
export function toFormDefinition(loaded: Loaded, informant: string): FormDefinition | null {
  const found = loaded.informants.find((each) => each.informant === informant);
  if (found === undefined) return null;
  const { form, scales } = found;
  const parts = partsOf(loaded, form);
  return {
    instrument: loaded.key,
    edition: loaded.edition,
    label: loaded.label,
    form,
    isWordingWithheld: loaded.wording === 'WITHHELD',
    parts,
    notes: loaded.notes.filter(({ forms }) => forms.includes(form)).map(({ key, label }) => ({ key, label })),
    enteredScales:
      parts.length > 0 ? [] : scales.map(({ key, label, range }) => ({ key, label, range: toPair(range) })),
  };
}

export function itemsIn({ parts }: FormDefinition): readonly FormItem[] {
  return parts.flatMap(({ items }) => items);
}

/** Items without a group come first, then the groups in their order; parts without a question are left out. */
function partsOf({ items, groups }: Loaded, form: string): readonly FormPart[] {
  const onForm = items.filter((item) => item.forms.includes(form));
  const loose = onForm.filter(({ group }) => !group).map(toItem);
  const grouped = groups.map(({ key, label, about, askedIf, items: keys }) => ({
    key,
    label,
    about: about ?? null,
    askedIf: toCondition(askedIf),
    items: keys.flatMap((item) => onForm.filter((each) => each.key === item)).map(toItem),
  }));
  const first: FormPart = { key: '', label: null, about: null, askedIf: null, items: loose };
  return [first, ...grouped].filter((part) => part.items.length > 0);
}

function toItem({ key, label, range, options, askedIf }: Loaded['items'][number]): FormItem {
  return { key, label, range: toPair(range), options, askedIf: toCondition(askedIf) };
}

function toCondition(condition: { readonly json: string } | null | undefined): AskedIf | null {
  // The API checked every condition when the instrument was loaded.
  return condition ? (JSON.parse(condition.json) as AskedIf) : null;
}

function toPair([lowest = 0, highest = 0]: readonly number[]): readonly [number, number] {
  return [lowest, highest];
}
