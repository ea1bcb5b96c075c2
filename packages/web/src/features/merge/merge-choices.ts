import type { MergePreviewInput } from '../../gql/graphql.js';
import type { FactOnPage } from './merge-documents.js';

/** What was chosen so far: by client, so that it holds whichever of the two stays. */
export interface Chosen {
  readonly staysId: string;
  /** Id of the client that is right, by fact. */
  readonly facts: Readonly<Partial<Record<FactOnPage['fact'], string>>>;
  /** Ids of the people who count, by the pair that they are in. */
  readonly people: Readonly<Record<string, readonly string[]>>;
  /** Trajectories at the same time may become one. */
  readonly joinTrajectories: boolean;
}

export function toPreviewInput(
  { staysId, facts, people, joinTrajectories }: Chosen,
  ids: readonly [string, string],
): MergePreviewInput & { readonly staysId: string; readonly goesId: string } {
  const goesId = ids.find((id) => id !== staysId) ?? staysId;
  return {
    ...{ staysId, goesId },
    facts: Object.entries(facts).map(([fact, id]) => ({
      fact: fact as FactOnPage['fact'],
      from: id === staysId ? 'STAYS' : 'GOES',
    })),
    peopleIds: Object.values(people).flat(),
    joinTrajectories,
  };
}

/** The name of a fact as the history of a client has it: `GIVEN_NAME` is `givenName`. */
export function fieldOf(fact: string): string {
  return fact.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
