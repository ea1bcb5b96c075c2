import { expect, test } from 'vitest';
import { cbcl } from '../../builtin/cbcl-6-18/definition.js';
import { inItemOrder } from './in-item-order.js';

test('puts the parts of an item after the item before it', () => {
  const items = inItemOrder(Object.keys(cbcl.items));
  const place = items.indexOf('56a');

  expect(items.slice(place - 1, place + 9)).toEqual([
    ...['55', '56a', '56b', '56c', '56d', '56e', '56f', '56g', '56h', '57'],
  ]);
});

test('leaves items without a number in their own order, after the others', () => {
  expect(inItemOrder(['difficulties', '2', 'class', '10', '1'])).toEqual([
    '1',
    '2',
    '10',
    'difficulties',
    'class',
  ]);
});
