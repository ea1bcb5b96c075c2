import { isDeepStrictEqual } from 'node:util';
import type { Language, ScaleResult } from '@trefzeker/shared';
import { reasonLabel } from '@trefzeker/shared';
import { checkAnswers } from '../scoring/check-answers.js';
import { checkGivenScores } from '../scoring/check-given-scores.js';
import { raisedSignals } from '../scoring/raised-signals.js';
import { scoreGiven } from '../scoring/score-given.js';
import type { WorkedExample } from '../sdk/index.js';
import type { ConformanceFinding } from './finding.js';
import { broken } from './finding.js';
import { resultsOf } from './scorer-of.js';
import type { ConformanceCheck, Subject } from './subject.js';

/** Each worked example comes out as it says. */
export const examplesComeTrue: ConformanceCheck = (subject) =>
  subject.definition.examples.flatMap((example) => {
    const results = workedResults(subject, example);
    if (results === null)
      return [
        broken(
          example.title,
          'uses answers or scores that are refused: an item or an answer that does not exist',
          'gebruikt antwoorden of scores die worden geweigerd: een vraag of antwoord dat niet bestaat',
        ),
      ];
    const wrong = Object.entries(example.scores)
      .filter(([scale, expected]) => !agrees(results[scale], expected))
      .map(([scale, expected]) =>
        broken(
          example.title,
          `scale ${scale} gives ${shown(results[scale], 'en')}, not ${shown(expected, 'en')}`,
          `schaal ${scale} geeft ${shown(results[scale], 'nl')}, en het voorbeeld zegt ${shown(expected, 'nl')}`,
        ),
      );
    return [...wrong, ...wrongSignals(subject, example, results)];
  });

/** An example that names its signals names them all, and no other. */
function wrongSignals(
  { definition }: Subject,
  { title, form, answers = {}, signals }: WorkedExample,
  results: Readonly<Record<string, ScaleResult>>,
): readonly ConformanceFinding[] {
  if (signals === undefined) return [];
  const filled = { answers: withoutGaps(answers), results };
  const raised = raisedSignals(definition, form, filled).map(({ key }) => key);
  return isDeepStrictEqual(new Set(raised), new Set(signals))
    ? []
    : [
        broken(
          title,
          `gives the signals ${raised.join(', ') || 'none'}, not ${signals.join(', ') || 'none'}`,
          `geeft de signalen ${raised.join(', ') || 'geen'}, en het voorbeeld zegt ${signals.join(', ') || 'geen'}`,
        ),
      ];
}

/** What an example gives; null when its answers or scores are refused. */
export function workedResults(
  subject: Subject,
  { form, answers, given }: WorkedExample,
): Readonly<Record<string, ScaleResult>> | null {
  const { definition } = subject;
  if (given !== undefined) {
    const checked = checkGivenScores(definition, form, { scores: withoutGaps(given) });
    return checked.kind === 'valid' ? scoreGiven(definition, form, checked.scores) : null;
  }
  const checked = checkAnswers(definition, form, { answers: answers ?? {} });
  return checked.kind === 'valid' ? resultsOf(subject, form)(checked.answers) : null;
}

function withoutGaps<Value>(
  record: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** A mean may differ in the last binary digit. */
const TOLERANCE = 1e-9;

function agrees(result: ScaleResult | undefined, expected: number | 'not-scorable' | undefined): boolean {
  if (result?.kind !== 'scored') return result?.kind === expected;
  return typeof expected === 'number' && Math.abs(result.raw - expected) < TOLERANCE;
}

/** A result or an expectation in words. */
function shown(value: ScaleResult | WorkedExample['scores'][string], language: Language): string {
  const words = WORDS[language];
  if (value === undefined) return words.nothing;
  if (value === 'not-scorable') return words.noScore;
  if (typeof value === 'number') return String(value);
  if (value.kind === 'scored') return String(value.raw);
  return `${words.noScore} (${asClause(reasonLabel(value.reason)[language])})`;
}

const WORDS = {
  nl: { nothing: 'niets: hij staat niet op het formulier', noScore: 'geen score' },
  en: { nothing: 'nothing: it is not on the form', noScore: 'no score' },
} as const;

function asClause(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
