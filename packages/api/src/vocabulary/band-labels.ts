import type { Localised } from '@trefzeker/shared';

const LABELS: Readonly<Record<string, Localised>> = {
  normal: { nl: 'Normaal', en: 'Normal' },
  borderline: { nl: 'Grensgebied', en: 'Borderline' },
  clinical: { nl: 'Klinisch', en: 'Clinical' },
};

/** A band in words; one that a plug-in names in its own way is shown as it is. */
export function bandLabel(key: string): Localised {
  return LABELS[key] ?? { nl: key, en: key };
}
