import type { InstrumentPackage } from '../../sdk/index.js';
import { defineInstrument } from '../../sdk/index.js';
import { baseSet } from './definition.js';

/**
 * The same two questions as the delivery protocol asks them since July 2021: the four answers by themselves,
 * without a statement to agree with. Another item behind the same 1 to 4, so another edition.
 */
export const baseSet2021 = defineInstrument({
  ...baseSet,
  edition: 2,
  label: { nl: 'Vragen van de basisset (vanaf 2021)', en: 'Base set questions (since 2021)' },
  source: {
    ...baseSet.source,
    citation:
      'Informatieprotocol Beleidsinformatie Jeugd, version 7 (July 2021), Statistics Netherlands. Edition 2: the four answers without the agreement wording of the Startpakket outcome jeugdhulp (2018).',
  },
  items: {
    ...baseSet.items,
    'without-help': {
      label: { nl: 'Hoeveel hulp is er hierna nodig?', en: 'How much help is needed after this?' },
      range: [1, 4],
      options: {
        '1': { nl: 'Evenveel of zwaardere hulp', en: 'The same or heavier help' },
        '2': { nl: 'Lichtere hulp', en: 'Lighter help' },
        '3': { nl: 'Nu geen hulp, later misschien wel', en: 'No help now, perhaps later' },
        '4': { nl: 'Geen hulp', en: 'No help' },
      },
    },
  },
  examples: [
    {
      title: 'both answered',
      form: 'self',
      answers: { usefulness: 7, 'without-help': 2 },
      scores: { usefulness: 7, 'without-help': 2 },
    },
    {
      title: 'one answered: the other question stays without a score',
      form: 'parent',
      answers: { 'without-help': 4 },
      scores: { usefulness: 'not-scorable', 'without-help': 4 },
    },
  ],
});

export default { definition: baseSet2021, norms: [] } satisfies InstrumentPackage;
