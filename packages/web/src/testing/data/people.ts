import { text } from './text.js';

const unit = (id: string, name: string) => ({ id, name, parentId: null });

export const linde = {
  id: 'org-linde',
  name: 'Jeugdhulp De Linde',
  kind: 'CARE_PROVIDER',
  units: [unit('unit-noord', 'Team Noord'), unit('unit-zuid', 'Team Zuid')],
};
export const gi = {
  id: 'org-gi',
  name: 'Voorbeeld GI',
  kind: 'CERTIFIED_INSTITUTION',
  units: [unit('unit-jb', 'Jeugdbescherming')],
};
export const berk = { id: 'org-berk', name: 'Jeugdzorg De Berk', kind: 'CARE_PROVIDER', units: [] };
export const wilg = { id: 'org-wilg', name: 'Daghulp De Wilg', kind: 'CARE_PROVIDER', units: [] };
const stad = { id: 'org-stad', name: 'Gemeente Voorbeeldstad', kind: 'MUNICIPALITY', units: [] };

export const people = [
  { id: 'p-guardian', name: 'Mila Verhoeven', organisation: gi, roles: ['PROFESSIONAL'] },
  { id: 'p-quality', name: 'Sjoerd Wiersma', organisation: linde, roles: ['QUALITY_OFFICER', 'TEAM_LEADER'] },
  { id: 'p-figures', name: 'Amal Haddad', organisation: stad, roles: ['FIGURES_ONLY'] },
];

const RIGHTS: Readonly<Record<string, readonly string[]>> = {
  PROFESSIONAL: ['READ_CLIENTS', 'REGISTER', 'READ_FIGURES', 'READ_INSTRUMENTS'],
  QUALITY_OFFICER: ['READ_CLIENTS', 'READ_FIGURES', 'IMPORT', 'EXPORT_LISTS', 'READ_INSTRUMENTS'],
  TEAM_LEADER: ['READ_CLIENTS', 'REGISTER', 'READ_FIGURES', 'READ_INSTRUMENTS'],
  FIGURES_ONLY: ['READ_FIGURES'],
};

/** The viewer as the API would describe this person. */
export function toViewer(person: (typeof people)[number]) {
  const may = [...new Set(person.roles.flatMap((role) => RIGHTS[role] ?? []))];
  return { person, organisation: person.organisation, roles: person.roles, may };
}

export const endReason = {
  planned: { list: 's2018-care', code: '01', label: text('volgens plan', 'as planned') },
  client: {
    list: 's2018-care',
    code: '03',
    label: text('vroegtijdig, door de cliënt', 'early, by the client'),
  },
};
