import { describe, expect, test } from 'vitest';
import { parseTypedDate } from './parse-date.js';

describe('parseTypedDate', () => {
  test.each([
    '29-02-2024',
    '29/2/2024',
    '29.2.2024',
    '2024-02-29',
    ' 29 februari 2024 ',
    '29 FEB. 2024',
    '29 february 2024',
  ])('reads %s', (typed) => {
    expect(parseTypedDate(typed)).toEqual({ kind: 'date', iso: '2024-02-29' });
  });

  test.each(['30-02-2024', '29-2-2023', '1-13-2024', '2024-04-31'])(
    'knows that %s does not exist',
    (typed) => {
      expect(parseTypedDate(typed)).toEqual({ kind: 'no-such-day' });
    },
  );

  test.each(['gisteren', '1-2-24', '12', '1 brumaire 2024'])('does not guess what %s means', (typed) => {
    expect(parseTypedDate(typed)).toEqual({ kind: 'not-a-date' });
  });

  test('tells nothing typed from something wrong', () => {
    expect(parseTypedDate('  ')).toEqual({ kind: 'empty' });
  });
});
