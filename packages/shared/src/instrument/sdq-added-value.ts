/** What the parents of one client filled in: SDQ at the first assessment and about six months later. */
export interface SdqFollowUp {
  /** Total difficulties at the first assessment, 0-40. */
  readonly totalAtStart: number;
  /** Impact at the first assessment, 0-10. */
  readonly impactAtStart: number;
  /** Emotional problems at the first assessment, 0-10. */
  readonly emotionalAtStart: number;
  /** Total difficulties about six months later, 0-40. */
  readonly totalLater: number;
}

/** Of a group of clients, never of one: the value of a single client may be ten points beside the truth. */
export type SdqGroupAddedValue =
  | {
      readonly kind: 'mean';
      /** SDQ points; positive = better than was to be expected without help. */
      readonly mean: number;
      /** The mean in standard deviations of the score, which is 5 points. */
      readonly effectSize: number;
      /** Half the width of the 95 % interval round the mean, in SDQ points. */
      readonly margin: number;
      /** How many clients. */
      readonly n: number;
    }
  | { readonly kind: 'too-few-clients'; readonly n: number; readonly needed: number };

/** Standard deviation of the added value in SDQ points, as the authors of the formula give it. */
const STANDARD_DEVIATION = 5;

const Z_95 = 1.96;

/**
 * The mean added value of a group: how much lower the total difficulties are after six months than the
 * formula predicts for children like these who are not helped.
 *
 * For groups only, of parents' SDQs, and of children of whom most have a disorder: for others the formula
 * promises too much. Clients of whom one of the two assessments is missing are not part of the group; who
 * they are must be told beside the figure.
 *
 * @param clients - One row per client, in no order.
 * @param minimumClients - From how many clients a mean is given; 2 or more, and better 100: there the
 * margin is about one point.
 * @throws RangeError when fewer than two clients would be enough.
 * @see https://www.sdqinfo.org, added value score: 2.3 + 0.8 T1 total + 0.2 T1 impact - 0.3 T1 emotional - T2 total
 */
export function sdqGroupAddedValue(
  clients: readonly SdqFollowUp[],
  { minimumClients }: { readonly minimumClients: number },
): SdqGroupAddedValue {
  if (!(minimumClients >= 2)) throw new RangeError('sdqGroupAddedValue needs minimumClients >= 2');
  const n = clients.length;
  if (n < minimumClients) return { kind: 'too-few-clients', n, needed: minimumClients };
  const sum = clients.reduce((total, client) => total + predicted(client) - client.totalLater, 0);
  const mean = sum / n;
  const margin = (Z_95 * STANDARD_DEVIATION) / Math.sqrt(n);
  return { kind: 'mean', mean, effectSize: mean / STANDARD_DEVIATION, margin, n };
}

/** Total difficulties that are to be expected after six months. */
function predicted({ totalAtStart, impactAtStart, emotionalAtStart }: SdqFollowUp): number {
  return 2.3 + 0.8 * totalAtStart + 0.2 * impactAtStart - 0.3 * emotionalAtStart;
}
