import type { Organisation } from '../organisation/organisation-repository.js';
import type { Person } from '../organisation/person-repository.js';

/** Where the author of a plug-in works, on the server that only shows it. */
export const AUTHORS_ORGANISATION: Organisation = {
  id: 'author',
  name: 'Instrument in de maak',
  kind: 'CARE_PROVIDER',
  units: [],
};

/** The only one who can sign in there. */
export const AUTHOR: Person = {
  id: 'author',
  name: 'Maker van het instrument',
  organisationId: AUTHORS_ORGANISATION.id,
  roles: ['methodologist'],
};
