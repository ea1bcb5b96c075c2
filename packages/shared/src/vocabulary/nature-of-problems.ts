import type { CodeList } from './code-list.js';

const SOURCE = 'Raamwerkafspraken 2010, annex 7 (CAP-J 2.0, Nederlands Jeugdinstituut)';

/** The seven groups of problems by which figures are made. */
export const CAP_J_GROUPS = {
  id: 'cap-j-groups',
  title: { nl: 'Aard van de problemen, groepen', en: 'Nature of the problems, groups' },
  source: `${SOURCE}; 4.5`,
  validFrom: null,
  validTo: null,
  entries: [
    {
      code: 'A',
      label: { nl: 'Gevoel en gedrag van de jeugdige', en: 'Emotion and behaviour of the youth' },
    },
    { code: 'B', label: { nl: 'Lichaam en gezondheid', en: 'Body and health' } },
    { code: 'C', label: { nl: 'Denken en vaardigheden', en: 'Cognition and skills' } },
    { code: 'D', label: { nl: 'Gezin en opvoeding', en: 'Family and upbringing' } },
    { code: 'E', label: { nl: 'Omgeving van de jeugdige', en: "The youth's environment" } },
    {
      code: 'OTHER',
      label: { nl: 'Anders', en: 'Other' },
      note: { nl: 'Eigen code.', en: 'A code of ours.' },
    },
    {
      code: 'NOT_SPECIFIED',
      label: { nl: 'Niet nader bepaald', en: 'Not specified' },
      note: { nl: 'Eigen code.', en: 'A code of ours.' },
    },
  ],
} as const satisfies CodeList;

/** Codes within the groups; the letter is the group. At most seven per client, at the start and at the end. */
export const CAP_J_CODES = {
  id: 'cap-j-codes',
  title: { nl: 'Aard van de problemen', en: 'Nature of the problems' },
  source: SOURCE,
  validFrom: null,
  validTo: null,
  entries: [
    { code: 'A100', label: { nl: 'Gevoelens', en: 'Emotions' } },
    { code: 'A200', label: { nl: 'Gedrag', en: 'Behaviour' } },
    { code: 'A300', label: { nl: 'Persoonlijkheid en identiteit', en: 'Personality and identity' } },
    { code: 'A400', label: { nl: 'Middelen en verslaving', en: 'Substance use and addiction' } },
    { code: 'A900', label: { nl: 'Gevoel of gedrag, anders', en: 'Emotion or behaviour, other' } },
    { code: 'B100', label: { nl: 'Ziekte of handicap', en: 'Illness or disability' } },
    { code: 'B200', label: { nl: 'Zorg voor zichzelf en leefwijze', en: 'Self-care and way of living' } },
    { code: 'B300', label: { nl: 'Lichamelijke klachten', en: 'Bodily complaints' } },
    { code: 'B900', label: { nl: 'Lichaam of gezondheid, anders', en: 'Body or health, other' } },
    { code: 'C100', label: { nl: 'Denken en leren', en: 'Cognitive development' } },
    { code: 'C200', label: { nl: 'Vaardigheden', en: 'Skills' } },
    { code: 'C900', label: { nl: 'Denken of vaardigheden, anders', en: 'Cognition or skills, other' } },
    { code: 'D100', label: { nl: 'Opvoeding schiet tekort', en: 'Upbringing falls short' } },
    { code: 'D200', label: { nl: 'Band tussen ouder en kind', en: 'Relation of parent and child' } },
    {
      code: 'D300',
      label: { nl: 'Verwaarlozing, geweld of misbruik thuis', en: 'Neglect, violence or abuse at home' },
    },
    { code: 'D400', label: { nl: 'Opvoeding zonder vaste basis', en: 'Unstable upbringing' } },
    { code: 'D500', label: { nl: 'Problemen van een ouder', en: 'Problems of a parent' } },
    {
      code: 'D600',
      label: { nl: 'Problemen van iemand anders in het gezin', en: 'Problems of another family member' },
    },
    { code: 'D700', label: { nl: 'Netwerk van het gezin', en: "The family's network" } },
    { code: 'D800', label: { nl: 'Omstandigheden van het gezin', en: "The family's circumstances" } },
    { code: 'D900', label: { nl: 'Gezin of opvoeding, anders', en: 'Family or upbringing, other' } },
    { code: 'E100', label: { nl: 'Speelzaal, school of werk', en: 'Playgroup, school or work' } },
    { code: 'E200', label: { nl: 'Vrienden, netwerk en vrije tijd', en: 'Friends, network and free time' } },
    { code: 'E300', label: { nl: 'Omstandigheden van de jeugdige', en: "The youth's circumstances" } },
    { code: 'E900', label: { nl: 'Omgeving, anders', en: 'Environment, other' } },
  ],
} as const satisfies CodeList;
