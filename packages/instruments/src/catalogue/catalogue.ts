import type { Localised } from '@trefzeker/shared';

/** What a licensed provider must bring before an instrument can be used. */
export const MATERIALS = [
  'definition',
  'texts',
  'scoring-rules',
  'norms',
  'reliability',
  'permission',
] as const;
export type Material = (typeof MATERIALS)[number];

/**
 * An instrument that is known by name only. It cannot be scored and is no definition: it tells who asks for
 * it what it is about, whose it is, and what is missing.
 */
export interface CatalogueEntry {
  /** The key that a definition should take: lower-case kebab. */
  readonly key: string;
  readonly label: Localised;
  /** In our own words. */
  readonly about: Localised;
  /** Authors or publisher as our sources name them; null where none does: ask before use. */
  readonly rightsHolder: string | null;
  /** Where the facts above stand. */
  readonly source: string;
  readonly toBring: readonly Material[];
}

const FRAMEWORK = 'Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010)';

/** Instruments that the sources of the indicator sets name, and that we may not or cannot ship. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    key: 'spsy',
    label: { nl: 'SPsy', en: 'SPsy' },
    about: {
      nl: 'Vragen over psychische problemen van jongeren, naast die van de SDQ.',
      en: 'Questions on mental health problems of young people, beside those of the SDQ.',
    },
    rightsHolder: null,
    source: `${FRAMEWORK}, 4.4; Zwaanswijk, M. (2016). De zelftest van Mindmasters.nl. Kenniscentrum Kinder- en Jeugdpsychiatrie`,
    toBring: MATERIALS,
  },
  {
    key: 'nosik',
    label: {
      nl: 'NOSIK (korte Nijmeegse Ouderlijke Stress Index)',
      en: 'NOSIK (short Nijmegen Parenting Stress Index)',
    },
    about: {
      nl: 'Hoeveel stress ouders ervaren bij het opvoeden van één kind, ongeveer 2 tot en met 13 jaar. Korte vorm van de NOSI.',
      en: 'How much stress parents feel in bringing up one child, about ages 2 to 13. The short form of the NOSI.',
    },
    rightsHolder: null,
    source: `${FRAMEWORK}, 4.4; Nederlands Jeugdinstituut, Databank Instrumenten: NOSI`,
    toBring: MATERIALS,
  },
  {
    key: 'vgp',
    label: { nl: 'VGP (Vragenlijst voor Gezinsproblemen)', en: 'VGP (questionnaire on family problems)' },
    about: {
      nl: 'Vragen over problemen in het gezin.',
      en: 'Questions on problems in the family.',
    },
    rightsHolder: 'H. M. Koot (author, 1997)',
    source: `${FRAMEWORK}, 4.4 and annex 4`,
    toBring: MATERIALS,
  },
  {
    key: 'gks',
    label: { nl: 'GKS (Gezinsklimaatschaal)', en: 'GKS (family climate scale)' },
    about: {
      nl: 'Hoe gezinsleden het klimaat in hun gezin beleven.',
      en: 'How members of a family experience its climate.',
    },
    rightsHolder: null,
    source: `${FRAMEWORK}, 4.4`,
    toBring: MATERIALS,
  },
  {
    key: 'savry',
    label: { nl: 'SAVRY', en: 'SAVRY' },
    about: {
      nl: 'Professionele inschatting van het risico op geweld bij jongeren van 12 tot en met 18 jaar: 24 risicofactoren en 6 beschermende factoren. De auteurs willen geen optelling en geen grens: er komt dus ook geen klasse van verandering uit.',
      en: 'Professional judgement of the risk of violence of youths of 12 to 18: 24 risk factors and 6 protective factors. The authors want no sum and no cut-off, so no class of change comes out of it either.',
    },
    rightsHolder:
      'R. Borum, P. Bartel & A. Forth; Dutch translation H. Lodewijks, T. Doreleijers, C. de Ruiter & H. de Wit-Grouls',
    source: `${FRAMEWORK}, 4.4; Kennisdatabank EFP: SAVRY; Nederlands Jeugdinstituut, Databank Instrumenten: SAVRY`,
    toBring: ['definition', 'texts', 'permission'],
  },
  {
    key: 'c-toets',
    label: { nl: 'C-toets', en: 'C-toets (client test)' },
    about: {
      nl: 'Wat jongeren en ouders vinden van de hulp van de jeugdzorg. Voor de indicator tevredenheid over het resultaat is de exitvragenlijst in de plaats gekomen.',
      en: 'What young people and parents think of the help of youth care. For the indicator on satisfaction with the result the exit questionnaire took its place.',
    },
    rightsHolder: 'Stichting Alexander',
    source: `${FRAMEWORK}, 3.2; Jumelet, H. & Jurrius, K. (2004). C-toets voor de jeugdzorg: handleiding. Stichting Alexander`,
    toBring: ['definition', 'texts', 'scoring-rules', 'permission'],
  },
];
