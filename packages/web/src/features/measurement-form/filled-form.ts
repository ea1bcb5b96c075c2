import type { ItemAnswers } from '@trefzeker/shared';
import type { AnswerInput, GivenScoreInput, NoteInput } from '../../gql/graphql.js';
import { askedAnswers, askedParts } from './asked-parts.js';
import type { FormDefinition, FormItem, FormScale } from './form-definition.js';
import { itemsIn } from './form-definition.js';
import { readNumber } from './read-number.js';
import type { TypedNumber, Wanted } from './read-number.js';

/** What somebody filled in so far. An answer to a question that is hidden now stays, and is not sent. */
export interface FilledForm {
  readonly answers: ItemAnswers;
  /** Texts of number fields as they were typed, by place: see `placeOf...`. */
  readonly typed: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

export const EMPTY_FORM: FilledForm = { answers: {}, typed: {}, notes: {} };

export type ScorePart = 'raw' | 't';

/** T scores as the API takes them. */
const T_RANGE = [10, 120] as const;
/** More answers than this are typed, not chosen. */
const MOST_CHOICES = 11;

export const placeOfItem = (item: string): string => `vraag-${item}`;
export const placeOfNote = (note: string): string => `toelichting-${note}`;
export const placeOfScore = (scale: string, part: ScorePart): string => `score-${scale}-${part}`;

export function isTyped({ range: [lowest, highest] }: FormItem): boolean {
  return highest - lowest + 1 > MOST_CHOICES;
}

export const wantedOfItem = ({ range }: FormItem): Wanted => ({ range, isWhole: true });
export const wantedOfScore = ({ range }: FormScale, part: ScorePart): Wanted => ({
  range: part === 't' ? T_RANGE : range,
  isWhole: false,
});

export function withAnswer(filled: FilledForm, item: string, value: number): FilledForm {
  return { ...filled, answers: { ...filled.answers, [item]: value } };
}

export function withoutAnswer(filled: FilledForm, item: string): FilledForm {
  return {
    ...filled,
    answers: without(filled.answers, item),
    typed: without(filled.typed, placeOfItem(item)),
  };
}

/** A typed answer counts once it is one of the item's; until then its text is kept. */
export function withTypedAnswer(filled: FilledForm, item: FormItem, text: string): FilledForm {
  const read = readNumber(text, wantedOfItem(item));
  const typed = { ...filled.typed, [placeOfItem(item.key)]: text };
  return read.kind === 'number'
    ? { ...filled, typed, answers: { ...filled.answers, [item.key]: read.value } }
    : { ...filled, typed, answers: without(filled.answers, item.key) };
}

export function withTyped(filled: FilledForm, place: string, text: string): FilledForm {
  return { ...filled, typed: { ...filled.typed, [place]: text } };
}

export function withNote(filled: FilledForm, note: string, text: string): FilledForm {
  return { ...filled, notes: { ...filled.notes, [note]: text } };
}

/** What is in a number field, also when the answer came from elsewhere. */
export function textAt({ typed, answers }: FilledForm, item: string): string {
  const answer = answers[item];
  return typed[placeOfItem(item)] ?? (answer === undefined ? '' : String(answer));
}

export interface WrongNumber {
  readonly place: string;
  readonly kind: Exclude<TypedNumber['kind'], 'empty' | 'number'>;
  readonly range: readonly [number, number];
}

/** Typed texts that are no answer, among what is asked. */
export function wrongNumbers(definition: FormDefinition, filled: FilledForm): readonly WrongNumber[] {
  const asked = askedParts(definition, filled.answers).flatMap(({ items }) => items);
  const fields = [
    ...asked.map((item) => [placeOfItem(item.key), wantedOfItem(item)] as const),
    ...definition.enteredScales.flatMap((scale) =>
      (['raw', 't'] as const).map(
        (part) => [placeOfScore(scale.key, part), wantedOfScore(scale, part)] as const,
      ),
    ),
  ];
  return fields.flatMap(([place, wanted]) => {
    const { kind } = readNumber(filled.typed[place] ?? '', wanted);
    return kind === 'empty' || kind === 'number' ? [] : [{ place, kind, range: wanted.range }];
  });
}

/** The parts of an input of the API; its generated types know no read-only lists. */
export interface SentForm {
  readonly answers?: AnswerInput[];
  readonly givenScores?: GivenScoreInput[];
  readonly notes: NoteInput[];
}

/** What is sent: answers to what is asked, or scores; notes that say something. */
export function toSentForm(definition: FormDefinition, filled: FilledForm): SentForm {
  const notes = definition.notes.flatMap(({ key }) => {
    const text = filled.notes[key]?.trim() ?? '';
    return text === '' ? [] : [{ note: key, text }];
  });
  if (definition.enteredScales.length > 0) {
    return { notes, givenScores: definition.enteredScales.flatMap((scale) => scoreOf(scale, filled)) };
  }
  const answers = askedAnswers(definition, filled.answers);
  return { notes, answers: Object.entries(answers).map(([item, value]) => ({ item, value })) };
}

/** The same back: what is no part of this form is left out. */
export function toFilledForm(definition: FormDefinition, sent: SentForm): FilledForm {
  const known = new Set(itemsIn(definition).map(({ key }) => key));
  const answers = (sent.answers ?? []).filter(({ item }) => known.has(item));
  const typed = (sent.givenScores ?? []).flatMap(({ scale, raw, t }) => [
    ...(typeof raw !== 'number' ? [] : [[placeOfScore(scale, 'raw'), String(raw)] as const]),
    ...(typeof t !== 'number' ? [] : [[placeOfScore(scale, 't'), String(t)] as const]),
  ]);
  return {
    answers: Object.fromEntries(answers.map(({ item, value }) => [item, value])),
    typed: Object.fromEntries(typed),
    notes: Object.fromEntries(sent.notes.map(({ note, text }) => [note, text])),
  };
}

function scoreOf(scale: FormScale, { typed }: FilledForm): NonNullable<SentForm['givenScores']> {
  const read = (part: ScorePart) => {
    const number = readNumber(typed[placeOfScore(scale.key, part)] ?? '', wantedOfScore(scale, part));
    return number.kind === 'number' ? { [part]: number.value } : {};
  };
  const given = { ...read('raw'), ...read('t') };
  return Object.keys(given).length === 0 ? [] : [{ scale: scale.key, ...given }];
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
