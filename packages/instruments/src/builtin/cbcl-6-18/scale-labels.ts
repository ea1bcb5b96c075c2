/** Names of the scales, the same on each school-age form. */
export const SCALE_LABELS = {
  'anxious-depressed': { nl: 'Angstig/depressief', en: 'Anxious/depressed' },
  'withdrawn-depressed': { nl: 'Teruggetrokken/depressief', en: 'Withdrawn/depressed' },
  'somatic-complaints': { nl: 'Lichamelijke klachten', en: 'Somatic complaints' },
  'social-problems': { nl: 'Sociale problemen', en: 'Social problems' },
  'thought-problems': { nl: 'Denkproblemen', en: 'Thought problems' },
  'attention-problems': { nl: 'Aandachtsproblemen', en: 'Attention problems' },
  'rule-breaking': { nl: 'Regelovertredend gedrag', en: 'Rule-breaking behaviour' },
  aggressive: { nl: 'Agressief gedrag', en: 'Aggressive behaviour' },
  other: { nl: 'Overige problemen', en: 'Other problems' },
  internalising: { nl: 'Internaliserend', en: 'Internalising' },
  externalising: { nl: 'Externaliserend', en: 'Externalising' },
  total: { nl: 'Totaal van de problemen', en: 'Total problems' },
} as const;
