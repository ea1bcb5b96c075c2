import type { PlainDate } from '../time/plain-date.js';
import type { Informant } from '../trajectory/trajectory-record.js';
import type { Residence } from './residence.js';

/** Somebody beside the youth who can be asked about the youth. */
export type RespondentKind = Exclude<Informant, 'youth'>;

/** First and last day, both inclusive; null: not known, or without an end. */
export interface OpenPeriod {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** A person around the client (betrokkene). */
export interface Respondent extends OpenPeriod {
  readonly id: string;
  readonly kind: RespondentKind;
  /** Null: not registered. */
  readonly name: string | null;
  /** When this person has custody (gezag); null: none. It ends by itself when the youth comes of age. */
  readonly custody: OpenPeriod | null;
  /** Has a main task in the upbringing, with or without custody. */
  readonly raises: boolean;
}

/** What care away from home aims at, from a day on: that decides which parents are asked. */
export interface CareAim {
  readonly from: PlainDate;
  readonly aim: 'RETURN' | 'STAY';
}

/** What is known of a client beside who it is: the people around it, where it lived, and what ended. */
export interface ClientLife {
  /** The same for the children of one family, by the organisation's own choice; null: none. */
  readonly familyKey: string | null;
  /** Day on which the client was told how the data are used for quality, and by whom. */
  readonly told: { readonly on: PlainDate; readonly by: string } | null;
  readonly diedOn: PlainDate | null;
  /** From this day on nothing of the client is asked or kept for figures; null: no such decision. */
  readonly erasedOn: PlainDate | null;
  /** Oldest first; empty: the client never moved as far as is known. */
  readonly residences: readonly Residence[];
  /** Oldest first. */
  readonly careAims: readonly CareAim[];
  readonly respondents: readonly Respondent[];
}

/** Of a client of whom nothing was told. */
export const NO_LIFE: ClientLife = {
  familyKey: null,
  told: null,
  diedOn: null,
  erasedOn: null,
  residences: [],
  careAims: [],
  respondents: [],
};

const PARENTS: readonly RespondentKind[] = ['mother', 'father', 'parent', 'foster-parent'];

/** Parent figures: those who are asked as parents, and of whom there are at most four at a time. */
export function isParent(kind: Informant): boolean {
  return PARENTS.some((parent) => parent === kind);
}
