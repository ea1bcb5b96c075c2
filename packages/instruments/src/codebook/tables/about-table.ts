import type { Codebook } from '../codebook.js';
import type { Cell } from '../excel-csv.js';
import type { Row, TableMaker } from './table.js';
import { keys } from './table.js';

export const ABOUT: TableMaker = { columns: ['field', 'value'], rows: aboutRows };

function aboutRows(codebook: Codebook): readonly Row[] {
  const { key, edition, packageVersion, hash, label, about, source, wording, languages, forms } = codebook;
  const facts: readonly (readonly [string, Cell])[] = [
    ['instrument', key],
    ['edition', edition],
    ['package_version', packageVersion],
    ['definition_sha256', hash],
    ['label_nl', label.nl],
    ['label_en', label.en],
    ['about_nl', about.nl],
    ['about_en', about.en],
    ['citation', source.citation],
    ...(source.references ?? []).map((reference): [string, Cell] => ['reference', reference]),
    ['licence', source.licence],
    ['rights_holder', source.rightsHolder ?? null],
    ['url', source.url ?? null],
    ['wording', wording],
    ['languages', keys(languages)],
    ...forms.map(({ key: form, ageRange }): [string, Cell] => [`age_${form}`, ageRange.join('-')]),
  ];
  return facts.map(([field, value]) => ({ field, value }));
}
