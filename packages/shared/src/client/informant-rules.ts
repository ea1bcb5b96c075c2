import type { AskedRule } from '../trajectory/ask-informants.js';
import { ASKED_2010, ASKED_2018 } from '../trajectory/ask-informants.js';
import type { Localised } from '../vocabulary/localised.js';

/** Who is asked, as one indicator set has it. Data: a set that asks others is another entry. */
export interface InformantRule extends AskedRule {
  /** Key of the indicator set or framework that it belongs to. */
  readonly key: string;
  readonly label: Localised;
  readonly source: string;
  /** Which parent figures are asked: those with custody, or also who brings the child up without it. */
  readonly parents: 'custody' | 'custody-or-upbringing';
  /** In compulsory care the score of the guardian or probation officer goes before the others. */
  readonly officerGoesBefore: boolean;
  /** Answers of two parents become one by their mean. */
  readonly parentsAreAveraged: boolean;
}

export const INFORMANT_RULES: readonly InformantRule[] = [
  {
    ...ASKED_2018,
    key: 'basisset-jeugdhulp-2018',
    label: { nl: 'Basisset jeugdhulp 2018', en: 'Base set youth care 2018' },
    source: 'Startpakket outcome 2018',
    parents: 'custody-or-upbringing',
    officerGoesBefore: false,
    parentsAreAveraged: true,
  },
  {
    ...ASKED_2010,
    key: 'raamwerk-2010',
    label: { nl: 'Raamwerkafspraken 2010', en: 'Framework of 2010' },
    source: 'Raamwerkafspraken 2010, 2.3, 3.1 and 3.2',
    parents: 'custody-or-upbringing',
    officerGoesBefore: true,
    parentsAreAveraged: true,
  },
  {
    ...ASKED_2010,
    key: 'basisset-jb-jr-2019',
    label: { nl: 'Basisset JB en JR 2019', en: 'Base set protection and probation 2019' },
    source: 'Handreiking JB/JR 2019; Raamwerkafspraken 2010, 2.3',
    parents: 'custody-or-upbringing',
    officerGoesBefore: true,
    parentsAreAveraged: true,
  },
];

/** The rule of a set, by its key; undefined when no such rule is known. */
export function informantRule(key: string): InformantRule | undefined {
  return INFORMANT_RULES.find((rule) => rule.key === key);
}
