import type { GoalDomain } from '@trefzeker/shared';

/** Invented names; given and family names are drawn apart. */
export const GIVEN_NAMES = {
  F: ['Aisha', 'Emma', 'Julia', 'Lotte', 'Maryam', 'Nina', 'Roos', 'Sara', 'Tess', 'Yara', 'Zoë', 'Femke'],
  M: ['Adam', 'Bram', 'Daan', 'Finn', 'Ilyas', 'Jesse', 'Levi', 'Luuk', 'Milan', 'Noah', 'Sem', 'Thijs'],
  X: ['Alex', 'Robin', 'Sam'],
} as const;

export const FAMILY_NAMES = [
  'van den Akker',
  'Bakhuis',
  'Çelik',
  'Dijkgraaf',
  'El Idrissi',
  'Feenstra',
  'Goudriaan',
  'Heerema',
  'Jansma',
  'Kuipers',
  'Lieuwma',
  'Meulendijk',
  'Nieuwland',
  'Overmaat',
  'Pinas',
  'Roosendaal',
  'Singh',
  'Tolsma',
  'Verhulst',
  'de Zwart',
] as const;

interface GoalIdea {
  readonly title: string;
  readonly domain: GoalDomain;
}

export const GOAL_IDEAS: readonly [GoalIdea, ...GoalIdea[]] = [
  { title: 'Elke dag naar school gaan', domain: 'CHILD' },
  { title: 'Rustig blijven als iets niet lukt', domain: 'CHILD' },
  { title: 'Beter slapen', domain: 'CHILD' },
  { title: 'Een vriend thuis uitnodigen', domain: 'ENVIRONMENT' },
  { title: 'Samen eten zonder ruzie', domain: 'FAMILY' },
  { title: 'Ouders maken samen duidelijke afspraken', domain: 'FAMILY' },
  { title: 'Hulp van opa en oma in het weekend', domain: 'ENVIRONMENT' },
  { title: 'Weten wie er na de hulp te bellen is', domain: 'CARE_PROCESS' },
];
