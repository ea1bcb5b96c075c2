import type { Localised } from '@trefzeker/shared';
import type { SubTrajectoriesFragment } from '../../gql/graphql.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Texts } from '../../i18n/nl.js';

type Part = SubTrajectoriesFragment['subTrajectories'][number];

export type Care = Part['careEpisodes'][number];

export interface Row {
  readonly id: string;
  readonly kind: 'care' | 'measure';
  readonly what: string;
  readonly start: string;
  readonly end: string | null;
  readonly agreedEnd: string | null;
  readonly reason: Localised | null;
  /** The care itself, for what more is known of it; null of a measure. */
  readonly care: Care | null;
}

/** One row for each period of care or measure of a sub-trajectory. */
export function toRows({ careEpisodes, measures }: Part, labels: Texts['labels']): readonly Row[] {
  return [
    ...careEpisodes.map((care) => {
      const { id, form, provision, start, end, agreedEnd, endReason } = care;
      return {
        id,
        kind: 'care' as const,
        what: describeCare(labelFor(labels.careForm, form), provision, labels),
        start,
        end,
        agreedEnd: end ? null : agreedEnd,
        reason: endReason?.label ?? null,
        care,
      };
    }),
    ...measures.map(({ id, kind, start, end, endReason }) => ({
      id,
      kind: 'measure' as const,
      what: labelFor(labels.measure, kind),
      start,
      end,
      agreedEnd: null,
      reason: endReason?.label ?? null,
      care: null,
    })),
  ];
}

/** The provision is only said where it is not the usual, individual one. */
function describeCare(form: string, provision: string, labels: Texts['labels']): string {
  return provision === 'INDIVIDUAL' ? form : `${form} (${labelFor(labels.provision, provision)})`;
}
