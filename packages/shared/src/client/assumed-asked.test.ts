import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import { assumedAsked } from './assumed-asked.js';
import type { RespondentKind } from './client-life.js';
import { NO_LIFE } from './client-life.js';
import { INFORMANT_RULES, informantRule } from './informant-rules.js';
import type { AskedDay } from './may-be-asked.js';
import { mayBeAsked } from './may-be-asked.js';

const on = civilDate('2026-03-01');
const dayAt = (age: number, known: Partial<AskedDay> = {}): AskedDay => ({
  ...{ on, careForms: [], frame: 'VOLUNTARY', life: NO_LIFE },
  client: { birthDate: on.subtract({ years: age, months: 2 }), birthDatePrecision: 'DAY' },
  ...known,
});
const KINDS: readonly RespondentKind[] = [
  ...(['mother', 'father', 'parent', 'foster-parent', 'teacher'] as const),
  ...(['group-worker', 'professional', 'guardian', 'probation-officer'] as const),
];

describe('assumedAsked', () => {
  test.each<[string, number, RespondentKind, readonly string[]]>([
    [
      'basisset-jeugdhulp-2018',
      10,
      'mother',
      ['WITH_CUSTODY ASKED by-age', 'WITHOUT_CUSTODY NOT no-custody'],
    ],
    [
      'basisset-jeugdhulp-2018',
      17,
      'father',
      ['WITH_CUSTODY MAY youth-alone', 'WITHOUT_CUSTODY NOT no-custody'],
    ],
    ['raamwerk-2010', 10, 'foster-parent', ['AROUND MAY no-stay-known']],
    ['raamwerk-2010', 18, 'mother', ['AROUND NOT of-age']],
    ['raamwerk-2010', 10, 'teacher', ['AROUND MAY other-informant']],
    ['raamwerk-2010', 10, 'guardian', ['AROUND NOT voluntary-frame']],
  ])('%s, age %i, %s: %j', (key, age, kind, expected) => {
    const rule = informantRule(key);
    const answers = rule === undefined ? [] : assumedAsked(dayAt(age), rule, kind);

    expect(answers.map(({ assumption, answer, why }) => `${assumption} ${answer} ${why}`)).toEqual(expected);
  });

  test('says what the rule says once this person is registered so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(...KINDS),
        fc.constantFrom(...INFORMANT_RULES),
        fc.constantFrom<AskedDay['careForms']>([], ['FOSTER_CARE']),
        fc.constantFrom<AskedDay['frame']>('VOLUNTARY', 'COMPULSORY'),
        (age, kind, rule, careForms, frame) => {
          const day = dayAt(age, { careForms, frame });

          for (const { assumption, answer, why } of assumedAsked(day, rule, kind)) {
            const isParent = ['mother', 'father', 'parent', 'foster-parent'].includes(kind);
            const hasCustody = isParent && assumption !== 'WITHOUT_CUSTODY';
            const registered = {
              ...{ id: 'r1', kind, name: null, from: null, until: null, raises: hasCustody },
              custody: hasCustody ? { from: null, until: null } : null,
            };
            const [, asked] = mayBeAsked({ ...day, life: { ...NO_LIFE, respondents: [registered] } }, rule);

            expect([asked?.answer, asked?.why]).toEqual([answer, why]);
          }
        },
      ),
    );
  });
});
