import type { Codebook, CodebookItem } from '../codebook.js';
import type { Row, TableMaker } from './table.js';
import { inBoth, keys } from './table.js';

export const GROUPS: TableMaker = {
  columns: [
    ...['group', 'label_nl', 'label_en', 'about_nl', 'about_en'],
    ...['items', 'asked_if_nl', 'asked_if_en', 'asked_if_json'],
  ],
  rows: ({ groups }) =>
    groups.map(({ key, label, about, items, askedIf }) => ({
      group: key,
      ...inBoth('label', label),
      ...inBoth('about', about),
      items: keys(items),
      ...askedCells(askedIf),
    })),
};

export const ITEMS: TableMaker = {
  columns: [
    ...[
      'item',
      'group',
      'label_nl',
      'label_en',
      'lowest',
      'highest',
      'responses',
      'options_nl',
      'options_en',
    ],
    ...['asked_if_nl', 'asked_if_en', 'asked_if_json', 'forms', 'scales', 'reversed_in'],
  ],
  rows: ({ items }) => items.map(itemRow),
};

export const NOTES: TableMaker = {
  columns: ['note', 'label_nl', 'label_en', 'forms'],
  rows: ({ notes }) =>
    notes.map(({ key, label, forms }) => ({ note: key, ...inBoth('label', label), forms: keys(forms) })),
};

export const SIGNALS: TableMaker = {
  columns: ['signal', 'kind', 'label_nl', 'label_en', 'when_nl', 'when_en', 'when_json', 'forms', 'source'],
  rows: ({ signals }) =>
    signals.map(({ key, kind, label, when, forms, source }) => ({
      ...{ signal: key, kind, source, forms: keys(forms) },
      ...inBoth('label', label),
      ...inBoth('when', when.words),
      when_json: JSON.stringify(when.condition),
    })),
};

export const TEXTS: TableMaker = {
  columns: ['kind', 'key', 'value', 'language', 'text'],
  rows: ({ texts }) => texts.map((text) => ({ ...text })),
};

function itemRow(item: CodebookItem): Row {
  const { key, group, label, range, options, responses, askedIf, forms, scales, reversedIn } = item;
  const [lowest, highest] = range;
  return {
    ...{ item: key, group, responses, lowest, highest },
    ...inBoth('label', label),
    options_nl: options.map(({ value, label: words }) => `${value} = ${words.nl}`).join(', '),
    options_en: options.map(({ value, label: words }) => `${value} = ${words.en}`).join(', '),
    ...askedCells(askedIf),
    forms: keys(forms),
    scales: keys(scales),
    reversed_in: keys(reversedIn),
  };
}

function askedCells(askedIf: Codebook['groups'][number]['askedIf']): Row {
  return {
    ...inBoth('asked_if', askedIf?.words ?? null),
    asked_if_json: askedIf === null ? null : JSON.stringify(askedIf.condition),
  };
}
