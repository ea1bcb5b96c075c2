import type { AuthorFinding, Localised } from '@trefzeker/shared';
import type { NormSet } from '../sdk/index.js';

/** Why a norm set without a fault may still give nobody a class. */
export function normSetNotes(set: NormSet, file: string): readonly AuthorFinding[] {
  const words = [
    ...(isWaiting(set) ? [{ where: 'status', code: 'not-published', ...NOT_PUBLISHED }] : []),
    ...(set.synthetic ? [{ where: 'synthetic', code: 'synthetic', ...SYNTHETIC }] : []),
  ];
  return words.map((one) => ({ ...one, file, line: null, check: 'norms-cover', severity: 'note' }));
}

function isWaiting({ status }: NormSet): boolean {
  return status === 'draft' || status === 'reviewed';
}

interface Words {
  readonly message: Localised;
  readonly hint: Localised;
}

const NOT_PUBLISHED: Words = {
  message: {
    nl: 'Deze normen zijn nog niet gepubliceerd: niemand krijgt er een normscore of een klasse mee.',
    en: 'These norms are not published yet: nobody gets a norm score or a class from them.',
  },
  hint: {
    nl: 'Kloppen de cijfers met hun bron? Maak er dan "status": "published" van. Daarna verandert deze versie niet meer: andere cijfers krijgen een hogere "version".',
    en: 'Do the figures agree with their source? Then make it "status": "published". From then on this version never changes: other figures get a higher "version".',
  },
};

const SYNTHETIC: Words = {
  message: {
    nl: 'Deze normen zijn verzonnen (synthetic: true).',
    en: 'These norms are invented (synthetic: true).',
  },
  hint: {
    nl: 'Buiten een demonstratie krijgt niemand er een klasse mee. Zet echte cijfers met hun bron in de tabel en maak er "synthetic": false van, of haal de normset uit trefzeker.plugin.json.',
    en: 'Outside a demonstration nobody gets a class from them. Put real figures with their source into the table and make it "synthetic": false, or remove the norm set from trefzeker.plugin.json.',
  },
};
