import type { KnownNames } from '@trefzeker/shared';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names that are on the page already; an id that is not among them is shown as it is. */
export function namesOf(known: readonly Named[]): KnownNames {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return { organisation: nameOf, unit: nameOf, person: nameOf, instrument: (ref) => ({ nl: ref, en: ref }) };
}
