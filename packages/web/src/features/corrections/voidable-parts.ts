import { MEASURE_EVENT_LABELS } from '@trefzeker/shared';
import type { VoidablePartKind } from '../../gql/graphql.js';
import type { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { VoidableTrajectory } from './correction-documents.js';

export interface VoidablePart {
  readonly partKind: VoidablePartKind;
  readonly partId: string;
  readonly title: string;
}

/** Everything in a file that can be voided, in words. */
export function voidableParts(
  trajectory: VoidableTrajectory,
  { t, format, say }: Pick<ReturnType<typeof useI18n>, 't' | 'format' | 'say'>,
): readonly VoidablePart[] {
  const texts = t.corrections.part;
  const of = (partKind: VoidablePartKind, partId: string, title: string): VoidablePart => ({
    ...{ partKind, partId, title },
  });
  return [
    ...trajectory.careEpisodes.map(({ id, form, start, provider }) =>
      of(
        'CARE_EPISODE',
        id,
        texts.care(labelFor(t.labels.careForm, form), provider.name, format.date(start)),
      ),
    ),
    ...trajectory.measures.map(({ id, kind, start }) =>
      of('MEASURE', id, texts.measure(labelFor(t.labels.measure, kind), format.date(start))),
    ),
    ...trajectory.measures.flatMap(({ kind: measure, events }) =>
      events.map(({ id, kind, on }) =>
        of(
          'MEASURE_EVENT',
          id,
          texts.measureEvent(
            kind === '%future added value' ? kind : say(MEASURE_EVENT_LABELS[kind]),
            format.date(on),
            labelFor(t.labels.measure, measure),
          ),
        ),
      ),
    ),
    ...trajectory.measurements.map(({ id, instrument, informant, takenOn }) =>
      of(
        'MEASUREMENT',
        id,
        texts.measurement(
          say(instrument.label),
          labelFor(t.labels.informant, informant).toLowerCase(),
          format.date(takenOn),
        ),
      ),
    ),
    ...trajectory.decisions.map(({ id, decidedOn }) =>
      of('DECISION', id, texts.decision(format.date(decidedOn))),
    ),
    ...trajectory.carePlans.map(({ id, agreedOn, provider }) =>
      of('CARE_PLAN', id, texts.carePlan(provider.name, format.date(agreedOn))),
    ),
    ...trajectory.measurePlans.map(({ id, agreedOn }) =>
      of('MEASURE_PLAN', id, texts.measurePlan(format.date(agreedOn))),
    ),
    ...trajectory.goals.map(({ id, title }) => of('GOAL', id, texts.goal(title))),
  ];
}

/** Where a part is made void, or valid again. */
export function partAddress(
  trajectoryId: string,
  act: 'ongeldig' | 'terughalen',
  { partKind, partId }: Pick<VoidablePart, 'partKind' | 'partId'>,
): string {
  const kind = partKind.toLowerCase().replaceAll('_', '-');
  return `/trajecten/${encodeURIComponent(trajectoryId)}/${act}/${kind}/${encodeURIComponent(partId)}`;
}
