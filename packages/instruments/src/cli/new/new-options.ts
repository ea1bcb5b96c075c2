import { createInterface } from 'node:readline/promises';
import { WrongUse } from '../failure.js';
import type { Language } from '../language.js';
import type { Flags } from '../read-flags.js';
import type { CliStreams } from '../streams.js';
import type { Question } from './questions.js';
import { QUESTIONS } from './questions.js';

/** What the author wants. */
export interface NewInstrument {
  readonly key: string;
  readonly label: { readonly nl: string; readonly en: string };
  readonly direction: string;
  readonly items: readonly string[];
  readonly answers: readonly [number, number];
  readonly scales: readonly string[];
  readonly forms: readonly string[];
  readonly ages: readonly [number, number];
  readonly hasScorer: boolean;
  /** Null: to be filled in. */
  readonly author: string | null;
  readonly licence: string | null;
}

interface Asking {
  readonly language: Language;
  readonly streams: CliStreams;
  /** Whether somebody is there to be asked. */
  readonly mayAsk: boolean;
}

/**
 * From flags, and from questions where somebody is there to be asked.
 *
 * @throws WrongUse with everything that is missing or not allowed.
 */
export async function newInstrument(flags: Flags, asking: Asking): Promise<NewInstrument> {
  assertAllowed(flags, asking);
  const answers = await answersTo(flags, asking);
  const text = (flag: string) => answers.get(flag) ?? '';
  const label = text('label');
  const count = Number(text('items'));
  const scales = text('scales').split(',');
  if (scales.length > count)
    throw new WrongUse(`--scales: ${count} questions are too few for ${scales.length} scales.`);
  return {
    key: text('key'),
    label: { nl: label, en: flags.text('label-en') ?? label },
    direction: text('direction'),
    items: Array.from({ length: count }, (_, index) => `q${index + 1}`),
    answers: rangeOf(text('answers')),
    scales,
    forms: text('forms').split(','),
    ages: rangeOf(text('ages')),
    hasScorer: text('level') === '1',
    author: flags.text('author') ?? null,
    licence: flags.text('licence') ?? null,
  };
}

/** What was typed and is not allowed, and what is missing and cannot be asked, all together. */
function assertAllowed(flags: Flags, { language, mayAsk }: Asking): void {
  const wrong = QUESTIONS.flatMap((question) => {
    const given = flags.text(question.flag);
    if (given === undefined) {
      const isMissing = question.standard === null && !mayAsk;
      return isMissing ? [`--${question.flag} is missing. See: trefzeker help new`] : [];
    }
    const refusal = question.refusal(given);
    return refusal === null ? [] : [`--${question.flag}: ${refusal[language]}`];
  });
  if (wrong.length > 0) throw new WrongUse(wrong.join('\n'));
}

async function answersTo(flags: Flags, asking: Asking): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const { stdin: input, stdout: output } = asking.streams;
  const terminal = asking.mayAsk ? createInterface({ input, output }) : null;
  const lines = terminal?.[Symbol.asyncIterator]() ?? null;
  const say = (text: string) => output.write(text);
  try {
    for (const question of QUESTIONS) {
      const known = flags.text(question.flag) ?? (lines === null ? question.standard : null);
      const answer = known ?? (await askUntilFine(question, asking.language, { lines, say }));
      answers.set(question.flag, answer);
    }
  } finally {
    terminal?.close();
  }
  return answers;
}

interface Conversation {
  readonly lines: AsyncIterator<string> | null;
  readonly say: (text: string) => void;
}

async function askUntilFine(
  question: Question,
  language: Language,
  { lines, say }: Conversation,
): Promise<string> {
  for (;;) {
    say(`${question.ask[language]}${question.standard === null ? '' : ` [${question.standard}]`} `);
    const line = await lines?.next();
    if (line === undefined || line.done === true) {
      throw new WrongUse('Nothing was written: the questions were not answered to the end.');
    }
    const answer = line.value.trim() === '' ? (question.standard ?? '') : line.value.trim();
    const refusal = question.refusal(answer);
    if (refusal === null) return answer;
    say(`  ${refusal[language]}\n`);
  }
}

function rangeOf(text: string): readonly [number, number] {
  const [from, to] = text.split('-').map(Number);
  return [from ?? 0, to ?? 0];
}
