import type { Role } from '../identity/actor.js';
import type { Localised } from './localised.js';

export const ORGANISATION_KINDS = [
  'ACCESS_AUTHORITY',
  'CERTIFIED_INSTITUTION',
  'CARE_PROVIDER',
  'MUNICIPALITY',
  'REGION',
  'KNOWLEDGE_INSTITUTE',
  'STATISTICS_OFFICE',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_KIND_LABELS: Readonly<Record<OrganisationKind, Localised>> = {
  ACCESS_AUTHORITY: { nl: 'Toegang tot jeugdhulp', en: 'Access to youth care' },
  CERTIFIED_INSTITUTION: { nl: 'Gecertificeerde instelling', en: 'Certified institution' },
  CARE_PROVIDER: { nl: 'Jeugdhulpaanbieder', en: 'Care provider' },
  MUNICIPALITY: { nl: 'Gemeente', en: 'Municipality' },
  REGION: { nl: 'Regio', en: 'Region' },
  KNOWLEDGE_INSTITUTE: { nl: 'Kennisinstituut', en: 'Knowledge institute' },
  STATISTICS_OFFICE: { nl: 'Statistiekbureau', en: 'Statistics office' },
};

export const ROLE_LABELS: Readonly<Record<Role, Localised>> = {
  professional: { nl: 'Hulpverlener', en: 'Professional' },
  'team-leader': { nl: 'Teamleider', en: 'Team leader' },
  'quality-officer': { nl: 'Kwaliteitsmedewerker', en: 'Quality officer' },
  'figures-only': { nl: 'Alleen cijfers', en: 'Figures only' },
  methodologist: { nl: 'Methodoloog', en: 'Methodologist' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  administrator: { nl: 'Beheerder', en: 'Administrator' },
};
