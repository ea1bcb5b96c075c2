import type { Localised } from '@trefzeker/shared';
import { SCORER_FAILURES } from '../box/box-failure.js';
import { needsScorer } from '../box/scorer-scales.js';
import { CHECK_HINTS } from '../conformance/check-hints.js';
import type { CheckedFinding } from '../conformance/check-conformance.js';
import { checkConformance } from '../conformance/check-conformance.js';
import type { Subject } from '../conformance/subject.js';
import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition, NormSet } from '../sdk/index.js';
import type { BoxedScorer } from './boxed-scorer.js';
import { boxedScorer } from './boxed-scorer.js';
import type { ExampleReport } from '@trefzeker/shared';
import { workedExamples } from './worked-examples.js';

/** What a check says, before anybody knows in which file. */
export interface UnplacedFinding {
  readonly check: string;
  readonly code: string;
  /** As the conformance kit says it: `scale total`, `form self`, `<norm set>: <path>`. */
  readonly where: string;
  readonly message: Localised;
  readonly hint: Localised;
  readonly severity: 'error' | 'note';
}

export interface CheckedInstrument {
  readonly findings: readonly UnplacedFinding[];
  readonly examples: readonly ExampleReport[];
}

/** Runs the whole conformance kit on an instrument of a plug-in, its scorer in the box. */
export async function checkInstrumentOfPlugin(
  definition: InstrumentDefinition,
  { norms, scorer }: { readonly norms: readonly NormSet[]; readonly scorer: string | null },
): Promise<CheckedInstrument> {
  const box = scorer !== null && needsScorer(definition) ? await boxedScorer(definition, scorer) : null;
  const subject: Subject = {
    definition,
    norms,
    ...(box === null ? {} : { scorer: box.score, notMonotone: notMonotoneOf(definition) }),
  };
  const found = checkConformance(subject);
  const failures = box === null ? [] : failuresOf(box);
  const isToldByBox = ({ check }: CheckedFinding) => failures.length > 0 && check === 'results';
  return {
    findings: [...failures, ...found.filter((one) => !isToldByBox(one)).map(toUnplaced)],
    // A scorer that fails on some form may throw on an example: its failure is told already.
    examples: failures.length > 0 ? [] : workedExamples(subject),
  };
}

/** Items that may turn a score, by scale: the scorer's own, and those of its scales that a sum adds up. */
function notMonotoneOf(definition: InstrumentDefinition): Readonly<Record<string, readonly string[]>> {
  const ofScale = (scale: string, form: string): readonly string[] => {
    const rule = scaleOnForm(definition, scale, form)?.score;
    if (rule?.method === 'scorer') return rule.notMonotone ?? [];
    return rule?.method === 'sum-of-scales' ? rule.scales.flatMap((part) => ofScale(part, form)) : [];
  };
  const entries = definition.forms.flatMap((form) =>
    scalesOnForm(definition, form).map((scale) => [scale, ofScale(scale, form)] as const),
  );
  return Object.fromEntries(entries);
}

function failuresOf(box: BoxedScorer): readonly UnplacedFinding[] {
  return box.failures().map(({ code, detail }) => {
    const { what, next } = SCORER_FAILURES[code];
    const words = detail === '' ? '' : ` (${detail})`;
    return {
      check: 'results',
      code,
      where: 'scorer',
      message: { nl: `${what.nl}${words}`, en: `${what.en}${words}` },
      hint: next,
      severity: 'error',
    };
  });
}

function toUnplaced({ check, where, what, whatNl, words, severity, code }: CheckedFinding): UnplacedFinding {
  const { message, hint } = words ?? {
    message: { nl: sentence(whatNl), en: sentence(what) },
    hint: CHECK_HINTS[check],
  };
  return { check, code: code ?? check, where, message, hint, severity };
}

/** The kit speaks in parts of a sentence, after the place. */
function sentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}
