import type { ScaleResult } from '@trefzeker/shared';
import { itemsOnForm } from '../scoring/items-on-form.js';
import { scalesOnForm } from '../scoring/scale-on-form.js';
import { isTaken } from '../simulation/fitting.js';
import type { Counting } from './counting-direction.js';
import { countingOf } from './counting-direction.js';
import { broken, distinct } from './finding.js';
import type { Results } from './read-results.js';
import { extremeForms, possibleAnswers, sampleForms } from './sample-forms.js';
import { resultsOf } from './scorer-of.js';
import type { ConformanceCheck, Subject } from './subject.js';

/** Around so many random forms each answer is raised, besides the two extremes. */
const RANDOM_FORMS = 4;

/** Rounding noise of a mean. */
const TOLERANCE = 1e-9;

/**
 * A higher answer never moves a scale against the way in which it counts the item: reversed items
 * down, others up. What its rule declares otherwise (a gate, a recoding that turns) is left alone.
 * Of a scorer without rules only this is asked: that an item counts one way.
 */
export const isMonotone: ConformanceCheck = (subject) =>
  distinct(
    subject.definition.forms.flatMap((form) => {
      const walks = walksOf(subject, form);
      return scalesOnForm(subject.definition, form).flatMap((scale) => {
        const counting = countingOf(subject.definition, scale, form);
        const turning = [...walks].filter(
          ([item, rows]) => !moves(declared(subject, { scale, item, counting }), rows, scale),
        );
        return turning.map(([item]) =>
          broken(
            `scale ${scale}`,
            `moves against the way it counts item ${item}`,
            `gaat bij een hoger antwoord op ${item} de verkeerde kant op, of telt ${item} zonder het te noemen`,
          ),
        );
      });
    }),
  );

/** What came out while the answer to one item rose and the others stayed. */
type Walk = readonly Results[];

/**
 * Walks by item. An answer that decides what else is asked changes more than itself: where the form
 * would refuse one of them, nothing is compared.
 */
function walksOf(subject: Subject, form: string): ReadonlyMap<string, readonly Walk[]> {
  const { definition } = subject;
  const score = resultsOf(subject, form);
  const random = sampleForms(definition, form).slice(-RANDOM_FORMS);
  const around = [...extremeForms(definition, form), ...random];
  const walks = itemsOnForm(definition, form).map((item) => {
    const rows = around.flatMap((answers) => {
      const raised = possibleAnswers(definition, item).map((answer) => ({ ...answers, [item]: answer }));
      return raised.every((row) => isTaken(definition, form, row)) ? [raised.map(score)] : [];
    });
    return [item, rows] as const;
  });
  return new Map(walks);
}

interface Place {
  readonly scale: string;
  readonly item: string;
  readonly counting: ReadonlyMap<string, Counting> | null;
}

type Way = Counting | 'none';

function declared({ notMonotone }: Subject, { scale, item, counting }: Place): Way {
  if (notMonotone?.[scale]?.includes(item) === true) return 'free';
  return counting === null ? 'one-way' : (counting.get(item) ?? 'none');
}

function moves(way: Way, walks: readonly Walk[], scale: string): boolean {
  const steps = walks.flatMap((walk) => stepsOf(walk.map((results) => results[scale])));
  const isUp = steps.every((step) => step >= -TOLERANCE);
  const isDown = steps.every((step) => step <= TOLERANCE);
  switch (way) {
    case 'up':
      return isUp;
    case 'down':
      return isDown;
    case 'one-way':
      return isUp || isDown;
    case 'none':
      return isUp && isDown;
    case 'both':
    case 'free':
      return true;
  }
}

/** Differences between one score and the next; nothing where there is none. */
function stepsOf(results: readonly (ScaleResult | undefined)[]): readonly number[] {
  const raws = results.map((result) => (result?.kind === 'scored' ? result.raw : null));
  return raws.flatMap((raw, index) => {
    const before = raws[index - 1];
    return raw === null || before === null || before === undefined ? [] : [raw - before];
  });
}
