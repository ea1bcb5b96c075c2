/** Where one measurement is shown; it is corrected below it. */
export function measurementAddress(trajectoryId: string, measurementId: string): string {
  return `/trajecten/${encodeURIComponent(trajectoryId)}/meting/${encodeURIComponent(measurementId)}`;
}
