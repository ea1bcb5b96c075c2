import type { Actor, FactTally, IndicatorSet, TallyQuery, TallySlice } from '@trefzeker/shared';

/** Only units with all of these features, as they were on the anchor date; absent = any. */
export type FactSlice = TallySlice;

export interface FactQuery extends TallyQuery {
  readonly set: IndicatorSet;
}

/** Counting of facts. Clients stay behind it: only numbers come out. */
export interface FactRepository {
  /**
   * What the core's `tally` would count over the stored observations, counted by the database: one tally
   * for each indicator (in the order of the set), instrument, scale and group of informants that occur. An
   * indicator without any fact has none.
   *
   * @throws DomainError NOT_FOUND when the organisation's figures are not the actor's to see.
   */
  tally(actor: Actor, query: FactQuery): Promise<readonly FactTally[]>;
}
