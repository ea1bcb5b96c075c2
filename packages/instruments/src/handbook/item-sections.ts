import type { Language } from '@trefzeker/shared';
import type { Codebook, CodebookItem } from '../codebook/codebook.js';
import { bilingual, cell, plain, section, table } from './markdown.js';

/** The questions by their number, under the headings of the form. */
export function itemSections(codebook: Codebook): readonly string[] {
  const { groups, items, wording } = codebook;
  if (items.length === 0)
    return [
      '## Questions',
      'None are known here: the scores come in ready, from the system of the provider.',
    ];
  const loose = items.filter(({ group }) => group === null);
  return [
    '## Questions',
    ...(wording === 'withheld' ? [WITHHELD] : []),
    ...(loose.length === 0 ? [] : [itemTable(codebook, loose)]),
    ...groups.flatMap(({ key, label, about, askedIf }) => [
      `### ${bilingual(label)}`,
      ...(about === null ? [] : [bilingual(about)]),
      ...(askedIf === null ? [] : [plain(askedIf.words.en)]),
      itemTable(
        codebook,
        items.filter(({ group }) => group === key),
      ),
    ]),
  ];
}

const WITHHELD =
  'The wording is protected and not shipped: questions carry their number or a neutral label of ours.';

function itemTable(codebook: Codebook, items: readonly CodebookItem[]): string {
  const areWorded = items.some(({ label, key }) => label.en !== `Item ${key}`);
  const haveAnswers = items.some(({ options }) => options.length > 0);
  const areOptional = items.some(({ askedIf }) => askedIf !== null);
  const heads = [
    'Item',
    ...(areWorded ? ['Question', 'Vraag'] : []),
    'Answers',
    ...(haveAnswers ? ['Antwoorden'] : []),
    ...(areOptional ? ['Asked'] : []),
    'Forms',
    'Counts in',
  ];
  return table(
    heads,
    items.map((item) => [
      item.key,
      ...(areWorded ? [cell(item.label.en), cell(item.label.nl)] : []),
      cell(answersOf(item, 'en')),
      ...(haveAnswers ? [item.options.length === 0 ? '' : cell(answersOf(item, 'nl'))] : []),
      ...(areOptional ? [item.askedIf === null ? 'always' : cell(item.askedIf.words.en)] : []),
      item.forms.length === codebook.forms.length ? 'all' : item.forms.join(', '),
      countsIn(item),
    ]),
  );
}

function answersOf({ range, options }: CodebookItem, language: Language): string {
  if (options.length === 0) return `${range[0]} to ${range[1]}`;
  return options.map(({ value, label }) => `${value} = ${label[language]}`).join('; ');
}

function countsIn({ scales, reversedIn }: CodebookItem): string {
  const named = scales.map((scale) => (reversedIn.includes(scale) ? `${scale} (reversed)` : scale));
  return named.join(', ') || 'no scale';
}

/** The texts beside the answers. */
export function noteSection({ notes }: Codebook): readonly string[] {
  if (notes.length === 0) return [];
  return section('## Notes beside the answers', [
    'Kept with the measurement; never scored, and in no figure.',
    table(
      ['Note', 'About', 'Waarover', 'Forms'],
      notes.map(({ key, label, forms }) => [key, cell(label.en), cell(label.nl), forms.join(', ')]),
    ),
  ]);
}

/** Alarms and remarks, with when and who says so. */
export function signalSection({ signals }: Codebook): readonly string[] {
  return section(
    '## Alarms and remarks',
    signals.map(({ kind, label, when, source }) =>
      [
        `- **${kind === 'alarm' ? 'Alarm' : 'Remark'}**: ${bilingual(label)}`,
        `  ${plain(when.words.en)}`,
        `  Source: ${plain(source)}.`,
      ].join('\n'),
    ),
  );
}
