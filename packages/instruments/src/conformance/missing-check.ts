import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import type { Answers, ItemRule } from '../sdk/index.js';
import { isTaken } from '../simulation/fitting.js';
import { countingOf } from './counting-direction.js';
import type { ConformanceFinding } from './finding.js';
import { broken, distinct } from './finding.js';
import { extremeForms, without } from './sample-forms.js';
import type { Place } from './scale-parts.js';
import { comesInReady } from './scale-parts.js';
import { resultsOf } from './scorer-of.js';
import type { ConformanceCheck, Subject } from './subject.js';

/**
 * With as many answers as the scale asks there is a score, with one fewer there is none, whichever
 * they are; a sum of scales has none when one of its scales has none.
 */
export const keepsMissingRule: ConformanceCheck = (subject) =>
  distinct(
    subject.definition.forms.flatMap((form) =>
      scalesOnForm(subject.definition, form).flatMap((scale) => edgeFindings(subject, { form, scale })),
    ),
  );

function edgeFindings(subject: Subject, place: Place): readonly ConformanceFinding[] {
  const rule = scaleOnForm(subject.definition, place.scale, place.form)?.score;
  if (comesInReady(subject, place)) return [];
  if (rule?.method === 'sum' || rule?.method === 'mean') return itemEdge(subject, place, rule);
  return rule?.method === 'sum-of-scales' ? partEdge(subject, place, rule.scales) : [];
}

function itemEdge(subject: Subject, place: Place, rule: ItemRule): readonly ConformanceFinding[] {
  const score = resultsOf(subject, place.form);
  const full = openForm(subject, place, rule);
  const kindsWith = (count: number) =>
    rotations(rule.items)
      .map((items) => without(full, items.slice(count).filter(isNot(rule.gate?.item))))
      .filter((answers) => isTaken(subject.definition, place.form, answers))
      .map((answers) => score(answers)[place.scale]?.kind);
  const keepsEdge =
    kindsWith(rule.minimumAnswered).every((kind) => kind === 'scored') &&
    kindsWith(rule.minimumAnswered - 1).every((kind) => kind === 'not-scorable');
  return keepsEdge
    ? []
    : [
        broken(
          `scale ${place.scale}`,
          `does not begin at ${rule.minimumAnswered} answers: that is what its rule asks`,
          `begint niet bij ${rule.minimumAnswered} antwoorden, zoals de regel vraagt`,
        ),
      ];
}

/** Every item answered, and the gate, if there is one, in a way that lets the items decide. */
function openForm({ definition }: Subject, { form }: Place, { gate }: ItemRule): Answers {
  const [lowest, highest] = extremeForms(definition, form);
  return gate !== undefined && highest[gate.item] === gate.equals
    ? { ...highest, [gate.item]: lowest[gate.item] ?? gate.equals }
    : highest;
}

/** The list, begun at each of its members in turn. */
function rotations(items: readonly string[]): readonly (readonly string[])[] {
  return items.map((_, start) => [...items.slice(start), ...items.slice(0, start)]);
}

function isNot(key: string | undefined): (item: string) => boolean {
  return (item) => item !== key;
}

function partEdge(
  subject: Subject,
  { form, scale }: Place,
  parts: readonly string[],
): readonly ConformanceFinding[] {
  const score = resultsOf(subject, form);
  const [, full] = extremeForms(subject.definition, form);
  return parts.flatMap((part) => {
    const items = [...(countingOf(subject.definition, part, form)?.keys() ?? [])];
    const results = score(without(full, items));
    return results[part]?.kind === 'not-scorable' && results[scale]?.kind === 'scored'
      ? [
          broken(
            `scale ${scale}`,
            `has a score although its part ${part} has none`,
            `heeft een score terwijl deel ${part} er geen heeft`,
          ),
        ]
      : [];
  });
}
