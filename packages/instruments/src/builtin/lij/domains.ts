import type { Label } from '../../sdk/index.js';

/**
 * Domains of the dynamic profile. The Dutch list is not public in full: these are the ones of the
 * instrument it comes from, the Washington State assessment, in our words.
 */
export const PARENT_DOMAINS = {
  school: { nl: 'School', en: 'School' },
  'free-time': { nl: 'Vrije tijd', en: 'Free time' },
  work: { nl: 'Werk', en: 'Work' },
  relations: { nl: 'Relaties', en: 'Relations' },
  family: { nl: 'Gezin', en: 'Family' },
  'alcohol-drugs': { nl: 'Alcohol en drugs', en: 'Alcohol and drugs' },
  'mental-health': { nl: 'Geestelijke gezondheid', en: 'Mental health' },
  attitude: { nl: 'Houding en gedrag', en: 'Attitude and behaviour' },
  aggression: { nl: 'Agressie', en: 'Aggression' },
  skills: { nl: 'Vaardigheden', en: 'Skills' },
} as const satisfies Readonly<Record<string, Label>>;

/** What has happened and cannot change any more. */
export const STATIC_FACTORS = {
  'criminal-history': { nl: 'Strafrechtelijk verleden', en: 'Criminal history' },
} as const satisfies Readonly<Record<string, Label>>;

/** Lowest first; numbered from 1. */
export const LEVELS = [
  { nl: 'Laag', en: 'Low' },
  { nl: 'Midden', en: 'Mid' },
  { nl: 'Hoog', en: 'High' },
] as const satisfies readonly Label[];
