import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import { WHY_ASKED_LABELS } from '../vocabulary/asked-labels.js';
import type { ClientLife, Respondent } from './client-life.js';
import { NO_LIFE } from './client-life.js';
import { informantRule } from './informant-rules.js';
import type { AskedDay } from './may-be-asked.js';
import { mayBeAsked } from './may-be-asked.js';

const on = civilDate('2026-03-01');
const bornYearsAgo = (years: number) => ({
  birthDate: on.subtract({ years, months: 2 }),
  birthDatePrecision: 'DAY' as const,
});
const somebody = (kind: Respondent['kind'], known: Partial<Respondent> = {}): Respondent => ({
  ...{ id: kind, kind, name: null, from: null, until: null, custody: null, raises: false },
  ...known,
});
const withCustody = { custody: { from: null, until: null } };
const rule2018 = informantRule('basisset-jeugdhulp-2018');
const rule2010 = informantRule('raamwerk-2010');

interface Case extends Partial<Omit<AskedDay, 'life' | 'client'>> {
  readonly age?: number | null;
  readonly life?: Partial<ClientLife>;
}

function asked(rule: typeof rule2018, respondents: readonly Respondent[], known: Case = {}) {
  if (rule === undefined) throw new Error('there is no such rule');
  const { age = 14, life = {}, careForms = [], frame = 'VOLUNTARY' } = known;
  const client = age === null ? { birthDate: null, birthDatePrecision: 'DAY' as const } : bornYearsAgo(age);
  const day = { on, client, careForms, frame, life: { ...NO_LIFE, ...life, respondents } };
  return mayBeAsked(day, rule).map(({ informant, answer, why }) => `${informant}: ${answer} ${why}`);
}

describe('mayBeAsked', () => {
  test.each([
    ['basisset-jeugdhulp-2018', 11, ['youth: NOT too-young', 'mother: ASKED by-age']],
    ['basisset-jeugdhulp-2018', 12, ['youth: ASKED by-age', 'mother: ASKED by-age']],
    ['basisset-jeugdhulp-2018', 16, ['youth: ASKED by-age', 'mother: ASKED by-age']],
    ['basisset-jeugdhulp-2018', 17, ['youth: ASKED by-age', 'mother: MAY youth-alone']],
    ['raamwerk-2010', 11, ['youth: NOT too-young', 'mother: ASKED by-age']],
    ['raamwerk-2010', 17, ['youth: ASKED by-age', 'mother: ASKED by-age']],
    ['raamwerk-2010', 18, ['youth: ASKED by-age', 'mother: NOT of-age']],
    ['raamwerk-2010', null, ['youth: MAY age-unknown', 'mother: MAY age-unknown']],
  ])('by %s at age %s: %j', (key, age, expected) => {
    expect(asked(informantRule(key), [somebody('mother', withCustody)], { age })).toEqual(expected);
  });

  test.each<[string, Respondent, Case, string]>([
    ['no custody and no part in the upbringing', somebody('father'), {}, 'NOT no-custody'],
    ['no custody, but brings the child up', somebody('parent', { raises: true }), {}, 'ASKED by-age'],
    [
      'custody that ended the day before',
      somebody('father', { custody: { from: null, until: on.subtract({ days: 1 }) } }),
      {},
      'NOT no-custody',
    ],
    [
      'gone',
      somebody('mother', { ...withCustody, until: on.subtract({ days: 1 }) }),
      {},
      'NOT not-in-picture',
    ],
    ['not there yet', somebody('teacher', { from: on.add({ days: 1 }) }), {}, 'NOT not-in-picture'],
    ['a teacher', somebody('teacher'), {}, 'MAY other-informant'],
    ['a guardian without a measure', somebody('guardian'), {}, 'NOT voluntary-frame'],
    ['a guardian with one', somebody('guardian'), { frame: 'COMPULSORY' }, 'ASKED goes-before'],
    ['a foster parent of a child at home', somebody('foster-parent'), {}, 'MAY no-stay-known'],
    [
      'a foster parent, aim unknown',
      somebody('foster-parent'),
      { careForms: ['FOSTER_CARE'] },
      'MAY aim-unknown',
    ],
    [
      'a foster parent, back home later',
      somebody('foster-parent'),
      { careForms: ['FOSTER_CARE'], life: { careAims: [{ from: on, aim: 'RETURN' }] } },
      'NOT aim-is-return',
    ],
    [
      'a foster parent of a child that stays',
      somebody('foster-parent'),
      { careForms: ['FOSTER_CARE'], life: { careAims: [{ from: on, aim: 'STAY' }] } },
      'ASKED by-age',
    ],
    [
      'a mother of a child that stays elsewhere',
      somebody('mother', withCustody),
      { careForms: ['RESIDENTIAL'], life: { careAims: [{ from: on, aim: 'STAY' }] } },
      'NOT aim-is-stay',
    ],
    [
      'a mother, an aim of tomorrow',
      somebody('mother', withCustody),
      { careForms: ['RESIDENTIAL'], life: { careAims: [{ from: on.add({ days: 1 }), aim: 'STAY' }] } },
      'MAY aim-unknown',
    ],
    ['day care is no stay', somebody('mother', withCustody), { careForms: ['DAY_CARE'] }, 'ASKED by-age'],
  ])('somebody with %s', (_, respondent, known, expected) => {
    expect(asked(rule2010, [respondent], known).at(-1)).toBe(`${respondent.kind}: ${expected}`);
  });

  test('the base set of 2018 asks a guardian only when an instrument does', () => {
    const answers = asked(rule2018, [somebody('guardian')], { frame: 'COMPULSORY' });

    expect(answers.at(-1)).toBe('guardian: MAY other-informant');
  });

  test.each([
    [{ diedOn: on }, 'died'],
    [{ erasedOn: on }, 'erased'],
    [{ diedOn: on.subtract({ days: 9 }), erasedOn: on }, 'erased'],
  ])('nobody is asked any more after %j', (life, why) => {
    expect(asked(rule2010, [somebody('mother', withCustody)], { life })).toEqual([
      `youth: NOT ${why}`,
      `mother: NOT ${why}`,
    ]);
  });

  test('a death that is still to come changes nothing', () => {
    expect(asked(rule2010, [], { life: { diedOn: on.add({ days: 1 }) } })).toEqual(['youth: ASKED by-age']);
  });

  test('every reason has its words', () => {
    expect(Object.values(WHY_ASKED_LABELS).every(({ nl, en }) => nl.endsWith('.') && en.endsWith('.'))).toBe(
      true,
    );
  });
});
