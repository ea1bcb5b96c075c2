export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages; Dutch comes first. */
export interface Localised {
  readonly nl: string;
  readonly en: string;
}
