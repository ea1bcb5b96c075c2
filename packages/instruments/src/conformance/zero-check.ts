import { isDeepStrictEqual } from 'node:util';
import { itemsOnForm } from '../scoring/items-on-form.js';
import { scalesOnForm } from '../scoring/scale-on-form.js';
import type { Answers, InstrumentDefinition } from '../sdk/index.js';
import { fitting } from '../simulation/fitting.js';
import { countingOf } from './counting-direction.js';
import type { ConformanceFinding } from './finding.js';
import { broken, distinct } from './finding.js';
import type { Results } from './read-results.js';
import { extremeForms, sampleForms, without } from './sample-forms.js';
import type { Place } from './scale-parts.js';
import { comesInReady } from './scale-parts.js';
import { resultsOf } from './scorer-of.js';
import type { ConformanceCheck, Subject } from './subject.js';

/**
 * A form on which every answer that can be 0 is 0 has scores; an empty form has none; and one zero
 * more or less is seen in the result of every scale that uses the item.
 */
export const zeroIsAnAnswer: ConformanceCheck = (subject) =>
  distinct(
    subject.definition.forms.flatMap((form) => {
      const score = resultsOf(subject, form);
      const zeros = score(zeroForm(subject.definition, form));
      const empty = score({});
      return scalesOnForm(subject.definition, form)
        .map((scale) => ({ form, scale }))
        .filter((place) => !comesInReady(subject, place))
        .flatMap((place) => [
          ...findings(place, zeros, empty),
          ...unseenZeros(subject, place, score).map((item) =>
            broken(
              `scale ${place.scale}`,
              `does not tell a zero of item ${item} from an empty answer`,
              `ziet geen verschil tussen een 0 bij ${item} en een leeg antwoord`,
            ),
          ),
        ]);
    }),
  );

function findings({ scale }: Place, zeros: Results, empty: Results): readonly ConformanceFinding[] {
  const where = `scale ${scale}`;
  return [
    ...(zeros[scale]?.kind === 'scored'
      ? []
      : [broken(where, 'takes a zero for a missing answer', 'ziet een 0 aan voor een leeg antwoord')]),
    ...(empty[scale]?.kind === 'scored'
      ? [broken(where, 'gives an empty form a score', 'geeft een leeg formulier een score')]
      : []),
  ];
}

function zeroForm(definition: InstrumentDefinition, form: string): Answers {
  const entries = itemsOnForm(definition, form).map((key) => {
    const [lowest, highest] = definition.items[key]?.range ?? [0, 0];
    return [key, Math.min(highest, Math.max(lowest, 0))] as const;
  });
  return fitting(definition, form, Object.fromEntries(entries));
}

/**
 * Items of which a zero leaves no trace on any form that is complete but for it. Of a scorer without
 * rules nobody knows which items a scale uses: then nothing is asked.
 */
function unseenZeros(
  { definition }: Subject,
  { form, scale }: Place,
  score: (answers: Answers) => Results,
): readonly string[] {
  const used = [...(countingOf(definition, scale, form)?.keys() ?? [])];
  const size = Math.min(...extremeForms(definition, form).map((answers) => Object.keys(answers).length));
  const complete = sampleForms(definition, form).filter((answers) => Object.keys(answers).length >= size);
  return used.filter((item) => {
    const zeros = complete
      .map((answers) => ({ ...answers, [item]: 0 }))
      .filter((answers) => Object.hasOwn(fitting(definition, form, answers), item));
    const isSeen = zeros.some(
      (zero) => !isDeepStrictEqual(score(zero)[scale], score(without(zero, [item]))[scale]),
    );
    return zeros.length > 0 && !isSeen;
  });
}
