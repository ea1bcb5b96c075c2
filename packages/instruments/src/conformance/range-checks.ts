import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import { isTaken } from '../simulation/fitting.js';
import { climb } from './climb.js';
import { countingOf } from './counting-direction.js';
import type { ConformanceFinding } from './finding.js';
import { broken, distinct } from './finding.js';
import { extremeForms, possibleAnswers, sampleForms } from './sample-forms.js';
import type { Place } from './scale-parts.js';
import { comesInReady, itemsBehind } from './scale-parts.js';
import { resultsOf } from './scorer-of.js';
import type { ConformanceCheck, Subject } from './subject.js';

/** No score outside the declared range, whatever is answered or left out. */
export const staysInRange: ConformanceCheck = (subject) =>
  onEachRange(subject, ({ form, scale, range }) => {
    const score = resultsOf(subject, form);
    const isInside = sampleForms(subject.definition, form).every((answers) => {
      const result = score(answers)[scale];
      return result?.kind !== 'scored' || isWithin(result.raw, range);
    });
    return isInside ? [] : [leaves(scale, range)];
  });

/**
 * Forms that can be filled in reach both ends of the range and go no further, also with items left
 * out as far as the missing rule allows. Of scores that come in ready nothing is known; a sum of which
 * the parts count an item in opposite ways has a range of which no form reaches the ends.
 */
export const reachesItsRange: ConformanceCheck = (subject) =>
  onEachRange(subject, ({ range, ...place }) => {
    if (comesInReady(subject, place)) return [];
    const reached = [topOf(subject, place, -1), topOf(subject, place, 1)] as const;
    const [lowest, highest] = reached;
    const where = `scale ${place.scale}`;
    if (lowest === null || highest === null)
      return [broken(where, 'has no score on any form', 'krijgt op geen enkel formulier een score')];
    if (!isWithin(-lowest, range) || !isWithin(highest, range)) return [leaves(place.scale, range)];
    if (countsBothWays(subject, place)) return [];
    return [
      ...(isWithin(-lowest, [range[0], range[0]])
        ? []
        : [broken(where, `never comes down to ${range[0]}`, `komt nooit zo laag als ${range[0]}`)]),
      ...(isWithin(highest, [range[1], range[1]])
        ? []
        : [broken(where, `never comes up to ${range[1]}`, `komt nooit zo hoog als ${range[1]}`)]),
    ];
  });

type Range = readonly [number, number];

/** The highest score that can be reached; with sign -1 the lowest, turned. */
function topOf(subject: Subject, place: Place, sign: 1 | -1): number | null {
  const { definition } = subject;
  const score = resultsOf(subject, place.form);
  return climb({
    items: itemsBehind(subject, place),
    possible: (item) => possibleAnswers(definition, item),
    starts: extremeForms(definition, place.form),
    height: (answers) => {
      const result = isTaken(definition, place.form, answers) ? score(answers)[place.scale] : undefined;
      return result?.kind === 'scored' ? sign * result.raw : null;
    },
  });
}

function countsBothWays({ definition }: Subject, { form, scale }: Place): boolean {
  return [...(countingOf(definition, scale, form)?.values() ?? [])].includes('both');
}

/** Noise of the arithmetic of a mean. */
const TOLERANCE = 1e-9;

function isWithin(raw: number, [lowest, highest]: Range): boolean {
  return raw >= lowest - TOLERANCE && raw <= highest + TOLERANCE;
}

function leaves(scale: string, [lowest, highest]: Range): ConformanceFinding {
  return broken(
    `scale ${scale}`,
    `leaves its range ${lowest} to ${highest}`,
    `komt buiten het bereik ${lowest} tot en met ${highest}`,
  );
}

function onEachRange(
  { definition }: Subject,
  check: (place: Place & { readonly range: Range }) => readonly ConformanceFinding[],
): readonly ConformanceFinding[] {
  const findings = definition.forms.flatMap((form) =>
    scalesOnForm(definition, form).flatMap((scale) => {
      const range = scaleOnForm(definition, scale, form)?.range;
      return range === undefined ? [] : check({ form, scale, range });
    }),
  );
  return distinct(findings);
}
