import type { CareForm } from '../../gql/graphql.js';

/** Forms of care, in the order in which they are offered. */
export const FORMS = [
  'AMBULATORY_HOME',
  'AMBULATORY_PROVIDER',
  'DAY_CARE',
  'RESIDENTIAL',
  'FAMILY_HOME',
  'FOSTER_CARE',
  'CLOSED_CARE',
] as const satisfies readonly CareForm[];

/** Kinds of organisations that can give care. */
export const GIVERS: readonly string[] = ['CARE_PROVIDER', 'CERTIFIED_INSTITUTION', 'ACCESS_AUTHORITY'];

/** Is this the access authority, which may give some help itself? */
export function isAuthority(
  organisations: readonly { readonly id: string; readonly kind: string }[],
  organisationId: string,
): boolean {
  return organisations.some(({ id, kind }) => id === organisationId && kind === 'ACCESS_AUTHORITY');
}
