import type {
  InstrumentEdition,
  InstrumentHost,
  MeasurementScores,
  ScoringContext,
} from '@trefzeker/instruments';
import { emptyInputProblems } from '@trefzeker/shared';
import type { Finding, MeasurementInput, Problem } from '@trefzeker/shared';
import type { RecordMeasurementCommand } from './measurement-commands.js';

/** Input that was checked, ready to be scored. */
export type CheckedInput =
  | {
      readonly kind: 'valid';
      readonly findings: readonly Finding[];
      readonly input: MeasurementInput;
      readonly notes: Readonly<Record<string, string>>;
      readonly score: (context: ScoringContext) => MeasurementScores | Promise<MeasurementScores>;
    }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

/** Told once: by the check of the answers. */
const NO_FORM = 'informant-without-form';

/** Answers or ready scores, by the rules of the instrument; something must have been filled in. */
export function checkInput(
  instruments: InstrumentHost,
  edition: InstrumentEdition,
  command: WholeInput,
): CheckedInput {
  const checked = checkPartInput(instruments, edition, command);
  if (checked.kind === 'answers-invalid') return checked;
  const problems = emptyInputProblems(checked.input);
  return problems.length > 0 ? { kind: 'answers-invalid', problems } : checked;
}

/** The same of a form that is not finished: nothing filled in is fine. */
export function checkPartInput(
  instruments: InstrumentHost,
  edition: InstrumentEdition,
  command: WholeInput,
): CheckedInput {
  const checked = checkByInstrument(instruments, edition, command);
  const noted = instruments.checkNotes(edition.ref, command.informant, command.notes);
  if (checked.kind === 'valid' && noted.kind === 'valid') return { ...checked, notes: noted.notes };
  const problems = [
    ...(checked.kind === 'answers-invalid' ? checked.problems : []),
    ...(noted.kind === 'answers-invalid' ? noted.problems.filter(({ code }) => code !== NO_FORM) : []),
  ];
  return { kind: 'answers-invalid', problems };
}

type WholeInput = Pick<RecordMeasurementCommand, 'informant' | 'input' | 'notes'>;
/** Whoever it is about and whatever it belongs to: nothing of that is looked at. */
export type FilledInput = Pick<RecordMeasurementCommand, 'informant' | 'input'>;

type CheckedByInstrument =
  | Omit<Extract<CheckedInput, { kind: 'valid' }>, 'notes'>
  | Extract<CheckedInput, { kind: 'answers-invalid' }>;

/** As `checkInput`, of answers or scores alone; none at all are fine too. */
export function checkByInstrument(
  instruments: InstrumentHost,
  { ref }: InstrumentEdition,
  { informant, input }: FilledInput,
): CheckedByInstrument {
  if (input.kind === 'answers') {
    const checked = instruments.checkAnswers(ref, informant, input.answers);
    if (checked.kind === 'answers-invalid') return checked;
    const { answers, findings } = checked;
    const score = (context: ScoringContext) => instruments.score(ref, answers, context);
    return { kind: 'valid', findings, input: { kind: 'answers', answers }, score };
  }
  const checked = instruments.checkGivenScores(ref, informant, input.scores);
  if (checked.kind === 'answers-invalid') return checked;
  const { scores, findings } = checked;
  const score = (context: ScoringContext) => instruments.scoreGiven(ref, scores, context);
  return { kind: 'valid', findings, input: { kind: 'given', scores }, score };
}
