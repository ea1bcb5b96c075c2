interface Period {
  readonly start: string;
  readonly end: string | null;
  readonly state: string;
}

interface DayFormat {
  readonly tableDate: (iso: string) => string;
}

/** `15-01-2025 – loopt`, as on the page of a client. */
export function periodWords({ start, end, state }: Period, format: DayFormat, running: string): string {
  const last = end === null || state === 'OPEN' ? running : format.tableDate(end);
  return `${format.tableDate(start)} – ${last}`;
}
