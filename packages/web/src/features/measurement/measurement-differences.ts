import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { RecordedMeasurement } from './measurement-documents.js';

type FilledIn = NonNullable<RecordedMeasurement['filledIn']>;

/** A measurement as it is, was, or is about to be. */
export interface ComparedMeasurement {
  readonly informant: string;
  readonly moment: string;
  /** ISO. */
  readonly takenOn: string;
  readonly answers: FilledIn['answers'];
  readonly givenScores: readonly {
    readonly scale: string;
    readonly raw?: number | null | undefined;
    readonly t?: number | null | undefined;
  }[];
  /** Absent: not compared. */
  readonly notes?: readonly { readonly note: string; readonly text: string }[];
  /** Absent: not compared. */
  readonly place?: { readonly careEpisodeId: string | null; readonly occasionKey: string | null };
  readonly youthNonResponse?: string | null;
}

type Words = Pick<I18n, 't' | 'say' | 'format'>;
type Instrument = RecordedMeasurement['instrument'];

/** What differs between two states of a measurement, a line each: question by question. */
export function measurementDifferences(
  before: ComparedMeasurement,
  after: ComparedMeasurement,
  instrument: Instrument,
  i18n: Words,
): readonly string[] {
  const { t, format } = i18n;
  const { fields } = t.measurement;
  const line = differenceLine(i18n);
  return [
    ...line(
      fields.informant,
      labelFor(t.labels.informant, before.informant),
      labelFor(t.labels.informant, after.informant),
    ),
    ...line(fields.moment, labelFor(t.labels.moment, before.moment), labelFor(t.labels.moment, after.moment)),
    ...line(fields.takenOn, format.date(before.takenOn), format.date(after.takenOn)),
    ...(isElsewhere(before, after) ? [fields.place] : []),
    ...(before.youthNonResponse === undefined || before.youthNonResponse === after.youthNonResponse
      ? []
      : [fields.whyNotYouth]),
    ...answerLines(before, after, instrument, i18n),
    ...scoreLines(before, after, i18n),
    ...(before.notes === undefined || notesText(before) === notesText(after) ? [] : [fields.notes]),
  ];
}

function isElsewhere({ place: was }: ComparedMeasurement, { place: is }: ComparedMeasurement): boolean {
  if (was === undefined || is === undefined) return false;
  // Of an occasion the care follows from what it is about.
  return (
    was.occasionKey !== is.occasionKey || (is.occasionKey === null && was.careEpisodeId !== is.careEpisodeId)
  );
}

function answerLines(
  before: ComparedMeasurement,
  after: ComparedMeasurement,
  instrument: Instrument,
  i18n: Words,
): readonly string[] {
  const line = differenceLine(i18n);
  return instrument.items.flatMap((item) => {
    const words = ({ answers }: ComparedMeasurement): string | null => {
      const value = answers.find((each) => each.item === item.key)?.value;
      if (value === undefined) return null;
      const option = item.options.find((each) => each.value === value);
      return option === undefined ? String(value) : `${value} (${i18n.say(option.label)})`;
    };
    return line(i18n.say(item.label), words(before), words(after));
  });
}

function scoreLines(before: ComparedMeasurement, after: ComparedMeasurement, i18n: Words): readonly string[] {
  const line = differenceLine(i18n);
  const scales = new Set([...before.givenScores, ...after.givenScores].map(({ scale }) => scale));
  return [...scales].flatMap((scale) =>
    (['raw', 't'] as const).flatMap((part) => {
      const words = ({ givenScores }: ComparedMeasurement): string | null => {
        const value = givenScores.find((each) => each.scale === scale)?.[part];
        return typeof value === 'number' ? i18n.format.number(value) : null;
      };
      const name = part === 'raw' ? scale : i18n.t.measurement.tOf(scale);
      return line(name, words(before), words(after));
    }),
  );
}

function differenceLine({ t }: Words) {
  const texts = t.corrections;
  return (what: string, from: string | null, to: string | null): readonly string[] => {
    if (from === to) return [];
    if (to === null) return [texts.changeAway(what, from ?? '')];
    return [from === null ? texts.changeTo(what, to) : texts.change(what, from, to)];
  };
}

function notesText({ notes = [] }: ComparedMeasurement): string {
  return JSON.stringify(
    [...notes].sort((a, b) => (a.note < b.note ? -1 : 1)).map(({ note, text }) => [note, text]),
  );
}
