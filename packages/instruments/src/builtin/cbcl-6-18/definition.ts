import { defineAsebaForm } from './define-aseba-form.js';
import { workedExamples } from './examples.js';
import { SCALE_ITEMS } from './items.js';

/** Child Behavior Checklist for ages 6-18, by its T scores or by its numbered items. Higher is worse. */
export const cbcl = defineAsebaForm({
  key: 'cbcl-6-18',
  label: { nl: 'CBCL/6-18', en: 'CBCL/6-18' },
  about: {
    nl: 'Ouders beoordelen gedrag en gevoelens van hun kind. T-scores komen uit de software van de rechthebbende.',
    en: "Parents judge their child's behaviour and feelings. T scores come from the rights holder's software.",
  },
  form: 'parent',
  ageRange: [6, 18],
  scaleItems: SCALE_ITEMS,
  alarmItems: ['18', '91'],
  examples: workedExamples,
});
