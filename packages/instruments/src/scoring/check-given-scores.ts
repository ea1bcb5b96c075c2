import type { Localised, Problem } from '@trefzeker/shared';
import type { InstrumentDefinition } from '../sdk/definition.js';
import { formWords } from './form-words.js';
import { scaleOnForm, scalesOnForm } from './scale-on-form.js';

/** Lowest and highest T score that is taken as one: 0 is how some systems print 'none'. */
const T_RANGE = [10, 120] as const;

export type GivenScoreCheck =
  | {
      readonly kind: 'valid';
      readonly scores: Readonly<Record<string, { readonly raw: number | null; readonly t: number | null }>>;
    }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

type Path = readonly (string | number)[];
type Given = Readonly<Record<string, { readonly raw?: unknown; readonly t?: unknown }>>;

/**
 * Checks scores that came in ready: unknown scales, scales of another form, values that are no
 * number or out of range. A scale without raw and T is left out. All problems come together; no
 * score is repeated in a message, and no key that the instrument does not know either: somebody may have
 * typed a name there. Such a problem points at the place of the key among the keys of `scores` (a number,
 * from 0) in place of the key.
 */
export function checkGivenScores(
  definition: InstrumentDefinition,
  form: string,
  input: { readonly scores: Given; readonly path?: Path },
): GivenScoreCheck {
  const problems: Problem[] = [];
  const scores: [string, { raw: number | null; t: number | null }][] = [];
  for (const [index, [scale, given]] of Object.entries(input.scores).entries()) {
    const within = input.path ?? ['scores'];
    const path = [...within, scale];
    const range = scaleOnForm(definition, scale, form)?.range;
    if (!Object.hasOwn(definition.scales, scale))
      problems.push(unknownScale(definition, [...within, index], form));
    else if (range === undefined) problems.push(scaleOfAnotherForm(definition, path, { scale, form }));
    else {
      const raw = readScore(given.raw, { path: [...path, 'raw'], range, name: 'raw' }, problems);
      const t = readScore(given.t, { path: [...path, 't'], range: T_RANGE, name: 't' }, problems);
      if (raw !== null || t !== null) scores.push([scale, { raw, t }]);
    }
  }
  return problems.length > 0
    ? { kind: 'answers-invalid', problems }
    : { kind: 'valid', scores: Object.fromEntries(scores) };
}

interface Expected {
  readonly path: Path;
  readonly range: readonly [number, number];
  readonly name: 'raw' | 't';
}

function readScore(value: unknown, expected: Expected, problems: Problem[]): number | null {
  if (value === null || value === undefined || value === '') return null;
  const [lowest, highest] = expected.range;
  if (typeof value === 'number' && value >= lowest && value <= highest) return value;
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  problems.push({
    path: expected.path,
    code: isNumber ? 'value-out-of-range' : 'value-not-a-number',
    message: isNumber
      ? {
          nl: `Deze ${NAMES[expected.name].nl} bestaat niet.`,
          en: `This ${NAMES[expected.name].en} does not exist.`,
        }
      : {
          nl: `De ${NAMES[expected.name].nl} is geen getal.`,
          en: `The ${NAMES[expected.name].en} is not a number.`,
        },
    hint: {
      nl: `Vul een getal in van ${lowest} tot en met ${highest}, of laat het leeg.`,
      en: `Enter a number from ${lowest} to ${highest}, or leave it empty.`,
    },
  });
  return null;
}

const NAMES = {
  raw: { nl: 'ruwe score', en: 'raw score' },
  t: { nl: 'T-score', en: 'T score' },
} as const;

function unknownScale(definition: InstrumentDefinition, path: Path, form: string): Problem {
  const { nl, en } = definition.label;
  const message = { nl: `${nl} heeft deze schaal niet.`, en: `${en} has no such scale.` };
  return { path, code: 'scale-unknown', message, hint: allowedScales(definition, form) };
}

function scaleOfAnotherForm(
  definition: InstrumentDefinition,
  path: Path,
  { scale, form }: { readonly scale: string; readonly form: string },
): Problem {
  const { nl, en } = formWords(form);
  const message = {
    nl: `De schaal ${scale} hoort niet bij het formulier ${nl}.`,
    en: `Scale ${scale} is not on the form ${en}.`,
  };
  return { path, code: 'scale-of-another-form', message, hint: allowedScales(definition, form) };
}

function allowedScales(definition: InstrumentDefinition, form: string): Localised {
  const allowed = scalesOnForm(definition, form).join(', ');
  return { nl: `De schalen zijn ${allowed}.`, en: `The scales are ${allowed}.` };
}
