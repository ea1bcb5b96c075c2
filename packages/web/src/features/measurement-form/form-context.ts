import type { FilledForm } from './filled-form.js';

/** Something that is wrong, told at its place. */
export interface PlacedProblem {
  readonly place: string;
  readonly message: string;
}

/** What every part of the form works with. */
export interface FormState {
  readonly filled: FilledForm;
  readonly onChange: (filled: FilledForm) => void;
  readonly problems: readonly PlacedProblem[];
}

export function problemAt({ problems }: FormState, place: string): string | undefined {
  return problems.find((each) => each.place === place)?.message;
}
