/** What a sample says of one variable. */
export interface SampleMoments {
  readonly n: number;
  /** Null when there is no value. */
  readonly mean: number | null;
  /** With n - 1 in the denominator; null below two values. */
  readonly standardDeviation: number | null;
}

/** Moments of pairs, and how the two go together. */
export interface PairedMoments {
  readonly n: number;
  readonly before: SampleMoments;
  readonly after: SampleMoments;
  /** Pearson's r, -1 to 1; null below two pairs or when one of the two does not vary. */
  readonly correlation: number | null;
}

/**
 * Mean, standard deviation (n - 1) and Pearson correlation of pairs, one pair at a time: memory does
 * not grow, and no square of a large mean eats up the small differences.
 *
 * @see Welford (1962), Technometrics 4(3):419-420, doi:10.1080/00401706.1962.10490022
 */
export class PairedSample {
  #n = 0;
  #meanBefore = 0;
  #meanAfter = 0;
  #squaresBefore = 0;
  #squaresAfter = 0;
  #products = 0;

  /** Takes in one complete pair of finite numbers. */
  add(before: number, after: number): void {
    this.#n += 1;
    const fromMeanBefore = before - this.#meanBefore;
    const fromMeanAfter = after - this.#meanAfter;
    this.#meanBefore += fromMeanBefore / this.#n;
    this.#meanAfter += fromMeanAfter / this.#n;
    this.#squaresBefore += fromMeanBefore * (before - this.#meanBefore);
    this.#squaresAfter += fromMeanAfter * (after - this.#meanAfter);
    this.#products += fromMeanBefore * (after - this.#meanAfter);
  }

  /** What the pairs taken in so far say. */
  moments(): PairedMoments {
    return {
      n: this.#n,
      before: moments(this.#n, this.#meanBefore, this.#squaresBefore),
      after: moments(this.#n, this.#meanAfter, this.#squaresAfter),
      correlation: this.#correlation(),
    };
  }

  #correlation(): number | null {
    const scale = Math.sqrt(this.#squaresBefore) * Math.sqrt(this.#squaresAfter);
    if (scale === 0) return null; // As always below two pairs: one value does not vary.
    return Math.min(1, Math.max(-1, this.#products / scale));
  }
}

function moments(n: number, mean: number, squares: number): SampleMoments {
  return {
    n,
    mean: n > 0 ? mean : null,
    standardDeviation: n > 1 ? Math.sqrt(Math.max(0, squares) / (n - 1)) : null,
  };
}
