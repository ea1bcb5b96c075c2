interface Taken {
  readonly takenOn: string;
}

/** The newest by day; of one day the last given. Civil dates compare as text. */
export function lastMeasurement<Measurement extends Taken>(
  measurements: readonly Measurement[],
): Measurement | undefined {
  return measurements.reduce<Measurement | undefined>(
    (last, next) => (last === undefined || next.takenOn >= last.takenOn ? next : last),
    undefined,
  );
}
