import { describe, expect, test } from 'vitest';
import { SOUND } from '../../testing/broken-instruments.js';
import { readInstrument } from '../json/read-json.js';

const label = { nl: 'Deel', en: 'Part' };
const { a, b, c } = SOUND.items;
const total = SOUND.scales.total;

const problemsOf = (change: object) => {
  const result = readInstrument({ ...SOUND, ...change });
  return result.kind === 'valid' ? [] : result.problems.map(({ path, code }) => `${path.join('.')}: ${code}`);
};

describe('readInstrument', () => {
  test.each([
    ['a group without items', { groups: { g: { label, items: [] } } }, 'groups.g.items: list-empty'],
    ['a group of unknown items', { groups: { g: { label, items: ['z'] } } }, 'groups.g.items: name-unknown'],
    [
      'an item in two groups',
      { groups: { g: { label, items: ['a'] }, h: { label, items: ['a', 'b'] } } },
      'groups: named-twice',
    ],
    [
      'a condition on an unknown item',
      { items: { a, b, c: { ...c, askedIf: { item: 'z', answered: true } } } },
      'items.c.askedIf.item: name-unknown',
    ],
    [
      'a condition on an answer that does not exist',
      { items: { a, b, c: { ...c, askedIf: { any: [{ not: { item: 'a', is: [4] } }] } } } },
      'items.c.askedIf.any.0.not: value-out-of-range',
    ],
    [
      'a question that waits for itself',
      { items: { a, b, c: { ...c, askedIf: { item: 'c', is: [1] } } } },
      'items.c.askedIf: asked-in-a-circle',
    ],
    [
      'a condition on an item of another form',
      {
        forms: ['self', 'parent'],
        items: { a: { ...a, forms: ['self'] }, b, c: { ...c, askedIf: { item: 'a', is: [1] } } },
        scales: { total: { ...total, forms: ['self'] } },
      },
      'items.c.askedIf: not-on-form',
    ],
    [
      'an unknown response set',
      { items: { a: { ...a, responses: 'often' }, b, c } },
      'items.a.responses: name-unknown',
    ],
    [
      'a response set with an answer that the item does not have',
      { responseSets: { often: { '4': label } }, items: { a: { ...a, responses: 'often' }, b, c } },
      'items.a.responses.4: value-out-of-range',
    ],
    [
      'answers in two places',
      {
        responseSets: { often: { '1': label } },
        items: { a: { ...a, responses: 'often', options: { '1': label } }, b, c },
      },
      'items.a.responses: options-and-responses',
    ],
    [
      'a signal about a scale that is not there',
      { signals: { s: { kind: 'alarm', label, source: 'x', when: { scale: 'z', atLeast: 1 } } } },
      'signals.s.when.scale: name-unknown',
    ],
    [
      'a signal on a form that is not there',
      {
        signals: {
          s: { kind: 'alarm', label, source: 'x', when: { item: 'a', is: [1] }, forms: ['teacher'] },
        },
      },
      'signals.s.forms: name-unknown',
    ],
    [
      'a signal without a source',
      { signals: { s: { kind: 'alarm', label, when: { item: 'a', is: [1] } } } },
      'signals.s.source: field-missing',
    ],
    [
      'a note on a form that is not there',
      { notes: { n: { label, forms: ['teacher'] } } },
      'notes.n.forms: name-unknown',
    ],
    [
      'a scale that falls back on itself',
      { scales: { total: { ...total, fallback: 'total' } } },
      'scales.total.fallback: name-unknown',
    ],
    ['a language that is none', { label: { nl: 'Gaaf', Turkish: 'Sağlam' } }, 'label: field-unknown'],
    [
      'an example with a signal that is not there',
      { examples: [{ ...SOUND.examples[0], signals: ['s'] }] },
      'examples.0.signals: name-unknown',
    ],
  ])('refuses %s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  test('takes two questions that wait for each other for a circle, by way of their group too', () => {
    const items = { a, b: { ...b, askedIf: { item: 'c', is: [1] } }, c };
    const groups = { g: { label, items: ['c'], askedIf: { item: 'b', is: [1] } } };

    expect(problemsOf({ items, groups })).toEqual([
      'items.b.askedIf: asked-in-a-circle',
      'items.c.askedIf: asked-in-a-circle',
    ]);
  });

  test('fills in the English by the Dutch where there is none, and keeps other languages', () => {
    const read = readInstrument({ ...SOUND, label: { nl: 'Gaaf', tr: 'Sağlam' } });

    expect(read.kind === 'valid' && read.value.label).toEqual({ nl: 'Gaaf', en: 'Gaaf', tr: 'Sağlam' });
  });

  test('takes all parts of the contract together', () => {
    const whole = {
      responseSets: { often: { '0': label, '3': label } },
      items: { a: { ...a, responses: 'often' }, b, c: { ...c, askedIf: { item: 'a', atLeast: 1 } } },
      groups: { g: { label, about: label, items: ['b', 'c'], askedIf: { item: 'a', answered: true } } },
      notes: { n: { label } },
      signals: {
        s: { kind: 'remark', label, source: 'x', when: { all: [{ scale: 'total', scored: false }] } },
      },
      scales: { total: { ...total, decimals: 2, domain: 'problems', purposes: ['context'] } },
      source: { ...SOUND.source, references: ['Another publication'] },
    };

    expect(problemsOf(whole)).toEqual([]);
  });
});
