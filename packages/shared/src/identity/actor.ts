/** What a person may be in an organisation. Rights per role stand in the api's `identity/rights.ts`. */
export const ROLES = [
  'professional',
  'team-leader',
  'quality-officer',
  'figures-only',
  'methodologist',
  'municipality',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Why somebody looks: written with each line of the access log. */
export type Purpose = 'care' | 'quality' | 'administration' | 'research';

/** Who asks. Use cases take it first; scope follows from it, never from the request. */
export interface Actor {
  readonly personId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly purpose: Purpose;
}
