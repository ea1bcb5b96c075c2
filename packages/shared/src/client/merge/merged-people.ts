import { plainWords } from '../../vocabulary/plain-words.js';
import type { Respondent } from '../client-life.js';
import type { Moved } from './merge-side.js';

/** Somebody who stands with both clients: of the same kind and by the same name, or both without a name. */
export interface PersonOfBoth {
  readonly ofStays: Respondent;
  readonly ofGoes: Respondent;
  /** Nothing else differs either. */
  readonly isSame: boolean;
  /** Ids that count; both: they are two people. Empty: it contradicts and nobody chose. */
  readonly countIds: readonly string[];
}

/** Lays the people around both clients beside each other. @param chosenIds - Who counts where two contradict. */
export function peopleOfBoth(
  stays: readonly Respondent[],
  goes: readonly Respondent[],
  chosenIds: readonly string[],
): readonly PersonOfBoth[] {
  const taken = new Set<string>();
  return stays.flatMap((ofStays) => {
    const ofGoes = goes.find((other) => !taken.has(other.id) && keyOf(other) === keyOf(ofStays));
    if (ofGoes === undefined) return [];
    taken.add(ofGoes.id);
    const isSame = contentOf(ofStays) === contentOf(ofGoes);
    const chosen = [ofStays.id, ofGoes.id].filter((id) => chosenIds.includes(id));
    return [{ ofStays, ofGoes, isSame, countIds: isSame ? [ofStays.id] : chosen }];
  });
}

/** Who goes to which client: of one person with both, the one that does not count is put away. */
export function movedPeople(
  goes: readonly Respondent[],
  people: readonly PersonOfBoth[],
): Readonly<Record<'toStays' | 'toGoes', Moved['respondentIds']>> {
  const putAway = new Set(
    people.flatMap(({ ofStays, ofGoes, countIds }) =>
      countIds.length === 0 ? [] : [ofStays.id, ofGoes.id].filter((id) => !countIds.includes(id)),
    ),
  );
  return {
    toStays: goes.map(({ id }) => id).filter((id) => !putAway.has(id)),
    toGoes: people.map(({ ofStays }) => ofStays.id).filter((id) => putAway.has(id)),
  };
}

function keyOf({ kind, name }: Respondent): string {
  return `${kind} ${plainWords(name ?? '')}`;
}

function contentOf({ from, until, custody, raises }: Respondent): string {
  return JSON.stringify([from, until, custody, raises]);
}
