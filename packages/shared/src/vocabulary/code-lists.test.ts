import { describe, expect, test } from 'vitest';
import { CODE_LISTS, codeLabel, codeList, isCode } from './code-lists.js';
import { endReasonLists } from './end-reason-lists.js';
import { mapEndReason, mappingsOf } from './map-end-reason.js';
import { CHANGE_CLASS_TERMS } from './measurement-labels.js';
import { REASON_LABELS, reasonLabel } from './reasons.js';

const codesOf = (id: string) => codeList(id)?.entries.map(({ code }) => code);

describe('CODE_LISTS', () => {
  test('has each id once', () => {
    const ids = CODE_LISTS.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(CODE_LISTS.map((list) => [list.id, list] as const))(
    '%s has each code once, with both labels',
    (_, list) => {
      const codes = list.entries.map(({ code }) => code);

      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length).toBeGreaterThan(0);
      for (const { nl, en } of [
        list.title,
        ...list.entries.flatMap(({ label, note }) => [label, note ?? label]),
      ]) {
        expect([nl, en]).toEqual([nl.trim(), en.trim()]);
        expect(Math.min(nl.length, en.length)).toBeGreaterThan(0);
      }
    },
  );

  test.each([
    ['s2018-care', ['01', '02', '03', '04', '05']],
    ['r2010-care', ['1', '2', '2.1', '2.2', '3', '4']],
    ['r2010-ch3-probation', ['1', '2', '3', '4', '5', '6']],
    ['j2019-ots', ['CONTINUED', 'SCALED_DOWN', 'SCALED_UP']],
    ['cbs-v7-guardianship', ['11', '12', '13', '14', '15']],
    ['goal-domains', ['CHILD', 'FAMILY', 'ENVIRONMENT', 'CARE_PROCESS', 'OTHER']],
    ['goal-attainment', ['-1', '0', '1', '2']],
  ])('%s keeps its official codes as text', (id, codes) => {
    expect(codesOf(id)).toEqual(codes);
  });

  /** Raamwerkafspraken 2010: 3.7 and annex 8 number guardianship differently; annex 8 leaves death out of probation. */
  test.each([
    ['r2010-ch3-guardianship', '2', 'Death'],
    ['r2010-annex8-guardianship', '2', 'Transfer to foster parents or contact person'],
    ['r2010-annex8-guardianship', '3', 'Authority of the parents restored'],
    ['r2010-ch3-probation', '5', 'Death'],
    ['r2010-annex8-probation', '5', 'Further decision of the court'],
    ['r2010-ch3-ots', '5', 'Death'],
  ])('%s %s means: %s', (list, code, english) => {
    expect(codeLabel(list, code).en).toBe(english);
  });

  test('lets every code of nature lead back to one group', () => {
    const groups = codesOf('cap-j-groups') ?? [];

    expect(codesOf('cap-j-codes')?.filter((code) => !groups.includes(code.slice(0, 1)))).toEqual([]);
    expect(codesOf('cap-j-codes')).toHaveLength(25);
  });
});

describe('isCode', () => {
  test('takes codes as text, and knows nothing of an unknown list', () => {
    expect(isCode('s2018-care', '01')).toBe(true);
    expect(isCode('s2018-care', '1')).toBe(false);
    expect(isCode('nowhere', '01')).toBe(false);
  });
});

describe('labels', () => {
  test('show an unknown code or reason as it is', () => {
    expect(codeLabel('s2018-care', '99')).toEqual({ nl: '99', en: '99' });
    expect(reasonLabel('a-reason-of-a-plug-in')).toEqual({
      nl: 'a-reason-of-a-plug-in',
      en: 'a-reason-of-a-plug-in',
    });
    expect(reasonLabel('constructor')).toEqual({ nl: 'constructor', en: 'constructor' });
  });

  test('put reasons in plain words', () => {
    expect(reasonLabel('no-reliability').nl).toBe('Betrouwbaarheid is niet bekend');
    expect(codesOf('reasons')).toEqual(Object.keys(REASON_LABELS));
  });

  test('give change classes the codes and signs of the framework', () => {
    const terms = Object.values(CHANGE_CLASS_TERMS).map(({ code, sign }) => [code, sign]);

    expect(terms).toEqual([
      [-1, '−'],
      [0, '0'],
      [1, '+'],
      [2, '++'],
    ]);
  });
});

describe('mapEndReason', () => {
  test.each([
    ['01', '1'],
    ['02', '1'],
    ['03', '2.1'],
    ['04', '2.2'],
    ['05', '3'],
  ])('takes base set %s to framework %s, which is wider', (from, to) => {
    expect(mapEndReason({ list: 's2018-care', code: from }, 'r2010-care')).toEqual({
      reason: { list: 'r2010-care', code: to },
      relation: 'narrower',
    });
  });

  test.each(['1', '2.1', '2.2', '3', '4'])('has no way back for %s', (code) => {
    expect(mapEndReason({ list: 'r2010-care', code }, 's2018-care')).toBeNull();
  });

  test('finds all lists that have other words for a reason', () => {
    expect(mappingsOf({ list: 's2018-care', code: '04' })).toEqual([
      { reason: { list: 'r2010-care', code: '2.2' }, relation: 'narrower' },
    ]);
    expect(mappingsOf({ list: 'r2010-care', code: '2.2' })).toEqual([]);
    expect(mappingsOf({ list: 's2018-care', code: '99' })).toEqual([]);
  });

  test('keeps a reason of the list itself, exactly', () => {
    const reason = { list: 's2018-care', code: '03' };

    expect(mapEndReason(reason, 's2018-care')).toEqual({ reason, relation: 'exact' });
  });
});

describe('endReasonLists', () => {
  test('offers the list of the base set first for care, and the framework for measures', () => {
    expect(endReasonLists('CARE').map(({ id }) => id)).toEqual(['s2018-care', 'r2010-care']);
    expect(endReasonLists('VOTS')[0]?.id).toBe('r2010-ch3-ots');
    expect(endReasonLists('VOTS').map(({ id }) => id)).toContain('j2019-ots');
    expect(endReasonLists('VOVO').map(({ id }) => id)).not.toContain('j2019-ots');
    expect(endReasonLists('VOVO')[0]?.id).toBe('r2010-ch3-guardianship');
  });
});
