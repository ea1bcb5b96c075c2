import { scalesOnForm } from '../scoring/scale-on-form.js';
import { broken } from './finding.js';
import { extremeForms } from './sample-forms.js';
import { contextOf, scorerOf } from './scorer-of.js';
import type { Answers } from '../sdk/index.js';
import type { ConformanceCheck } from './subject.js';

/** So often may a scorer look at one answer, for each scale of the form. */
const LOOKS = 10;

/** A scorer of one item may still list the answers, check them and look again. */
const SPARE = 20;

/**
 * A scorer looks at each answer a fixed number of times for each scale, not at all answers again for
 * each of them. Looks are counted, not seconds: the outcome is the same on a slow machine.
 */
export const worksInProportion: ConformanceCheck = (subject) =>
  subject.definition.forms.flatMap((form) => {
    const [, full] = extremeForms(subject.definition, form);
    const scales = scalesOnForm(subject.definition, form).length;
    const allowed = LOOKS * Object.keys(full).length * scales + SPARE;
    const watched = watch(full);
    scorerOf(subject, form)(watched.answers, contextOf(subject, form));
    const looks = watched.looks();
    return looks <= allowed
      ? []
      : [
          broken(
            `form ${form}`,
            `looks at the answers ${looks} times; ${allowed} is enough`,
            `kijkt ${looks} keer naar de antwoorden; ${allowed} keer is genoeg`,
          ),
        ];
  });

/** Answers that count how often somebody looks at one of them. */
function watch(answers: Answers): { readonly answers: Answers; readonly looks: () => number } {
  let looks = 0;
  const watched = new Proxy(
    { ...answers },
    {
      get(target, key) {
        looks += 1;
        return Reflect.get(target, key) as unknown;
      },
      has(target, key) {
        looks += 1;
        return Reflect.has(target, key);
      },
      getOwnPropertyDescriptor(target, key) {
        looks += 1;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    },
  );
  return { answers: watched, looks: () => looks };
}
