import type { Organisation } from '../organisation/organisation-repository.js';
import type { Person } from '../organisation/person-repository.js';

/*
 * Everything here is invented: organisations, places and people. Ids speak for themselves, so that examples
 * in the documentation can name them.
 */

export const ACCESS = 'demo-toegang-veldermeer';
export const CERTIFIED = 'demo-jeugdbescherming-oeverland';
export const PROVIDER = 'demo-jeugdhulp-waterlanding';
export const OTHER_PROVIDER = 'demo-kastanjehoeve';
export const DAY_CENTRE = 'demo-dagcentrum-lindewal';
const MUNICIPALITY = 'demo-gemeente-veldermeer';

/** Codes of places that do not exist: official ones are lower. */
export const PLACES = ['GM9001', 'GM9002', 'GM9003'] as const;

export const UNITS = {
  haven: 'demo-waterlanding-haven',
  park: 'demo-waterlanding-park',
  noord: 'demo-toegang-noord',
  zuid: 'demo-toegang-zuid',
  protection: 'demo-oeverland-bescherming',
  probation: 'demo-oeverland-reclassering',
} as const;

export const DEMO_ORGANISATIONS: readonly Organisation[] = [
  {
    id: ACCESS,
    name: 'Toegang Jeugd Veldermeer',
    kind: 'ACCESS_AUTHORITY',
    units: [
      { id: UNITS.noord, name: 'Wijkteam Noord', parentId: null },
      { id: UNITS.zuid, name: 'Wijkteam Zuid', parentId: null },
    ],
  },
  {
    id: CERTIFIED,
    name: 'Jeugdbescherming Oeverland',
    kind: 'CERTIFIED_INSTITUTION',
    units: [
      { id: UNITS.protection, name: 'Team Bescherming', parentId: null },
      { id: UNITS.probation, name: 'Team Reclassering', parentId: null },
    ],
  },
  {
    id: PROVIDER,
    name: 'Jeugdhulp Waterlanding',
    kind: 'CARE_PROVIDER',
    units: [
      { id: UNITS.haven, name: 'Locatie Haven', parentId: null },
      { id: UNITS.park, name: 'Locatie Park', parentId: null },
    ],
  },
  { id: OTHER_PROVIDER, name: 'De Kastanjehoeve', kind: 'CARE_PROVIDER', units: [] },
  { id: DAY_CENTRE, name: 'Dagcentrum Lindewal', kind: 'CARE_PROVIDER', units: [] },
  // Measures can be handed over to it; it has none of its own.
  {
    id: 'demo-jeugdbescherming-vaartland',
    name: 'Jeugdbescherming Vaartland',
    kind: 'CERTIFIED_INSTITUTION',
    units: [],
  },
  { id: MUNICIPALITY, name: 'Gemeente Veldermeer', kind: 'MUNICIPALITY', units: [] },
];

/** One for each role; the provider's come first, since its figures say most. */
export const DEMO_PEOPLE: readonly Person[] = [
  { id: 'demo-kwaliteit', name: 'Marijke Postma', organisationId: PROVIDER, roles: ['quality-officer'] },
  { id: 'demo-teamleider', name: 'Karim Belhaj', organisationId: PROVIDER, roles: ['team-leader'] },
  { id: 'demo-hulpverlener', name: 'Sanne Terpstra', organisationId: PROVIDER, roles: ['professional'] },
  { id: 'demo-alleen-cijfers', name: 'Els Wiersma', organisationId: PROVIDER, roles: ['figures-only'] },
  { id: 'demo-methodoloog', name: 'Tom van Eijk', organisationId: PROVIDER, roles: ['methodologist'] },
  { id: 'demo-beheerder', name: 'Noor Hoekstra', organisationId: PROVIDER, roles: ['administrator'] },
  { id: 'demo-toegang', name: 'Joris de Waal', organisationId: ACCESS, roles: ['professional'] },
  { id: 'demo-jeugdbeschermer', name: 'Fatma Aydin', organisationId: CERTIFIED, roles: ['professional'] },
  { id: 'demo-gemeente', name: 'Ruben Kloos', organisationId: MUNICIPALITY, roles: ['municipality'] },
];
