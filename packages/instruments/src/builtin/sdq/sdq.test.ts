import { describe, expect, test } from 'vitest';
import { askedItems, compileScorer, scoreAnswers } from '../../scoring/index.js';
import sdq from './index.js';
import { bands } from './norms-bands.js';

/** Bands as printed in the scoring instructions: last normal, last borderline score. */
const PRINTED = [
  ['parent', 'total', 13, 16],
  ['parent', 'emotional', 3, 4],
  ['parent', 'conduct', 2, 3],
  ['parent', 'hyperactivity', 5, 6],
  ['parent', 'peer', 2, 3],
  ['parent', 'impact', 0, 1],
  ['self', 'total', 15, 19],
  ['self', 'emotional', 5, 6],
  ['self', 'conduct', 3, 4],
  ['self', 'hyperactivity', 5, 6],
  ['self', 'peer', 3, 5],
  ['self', 'impact', 0, 1],
  ['teacher', 'total', 11, 15],
  ['teacher', 'emotional', 4, 5],
  ['teacher', 'conduct', 2, 3],
  ['teacher', 'hyperactivity', 5, 6],
  ['teacher', 'peer', 3, 4],
  ['teacher', 'impact', 0, 1],
] as const;

const bandOf = (form: string, scale: string, score: number) =>
  bands.norms
    .find((norm) => norm.scale === scale && norm.group.form === form)
    ?.bands?.findLast(({ from }) => score >= from)?.key;

describe('SDQ', () => {
  test.each(PRINTED)('%s %s is normal to %d and borderline to %d', (form, scale, normal, borderline) => {
    expect(
      [normal, normal + 1, borderline, borderline + 1].map((score) => bandOf(form, scale, score)),
    ).toEqual(['normal', 'borderline', 'borderline', 'clinical']);
  });

  test.each(['parent', 'self', 'teacher'])(
    'prosocial behaviour of the %s form is clinical to 4, borderline at 5',
    (form) => {
      expect([4, 5, 6].map((score) => bandOf(form, 'prosocial', score))).toEqual([
        'clinical',
        'borderline',
        'normal',
      ]);
    },
  );

  test('codes impact 0, 0, 1, 2 and needs every item once there are difficulties', () => {
    const scorer = compileScorer(sdq.definition, 'teacher');
    const impact = (answers: Record<string, number>) => scoreAnswers(scorer, answers).impact;

    expect(impact({ difficulties: 1, distress: 1, friends: 2, class: 3 })).toMatchObject({ raw: 3 });
    expect(impact({ difficulties: 3, distress: 3, friends: 3, class: 3 })).toMatchObject({ raw: 6 });
    expect(impact({ difficulties: 0, distress: 3, friends: 3, class: 3 })).toMatchObject({ raw: 0 });
    expect(impact({ difficulties: 1, distress: 1, friends: 2 })).toMatchObject({
      reason: 'too-few-answers',
      missing: ['class'],
    });
    expect(impact({ distress: 1, friends: 2, class: 3 })).toMatchObject({
      reason: 'gate-not-answered',
      missing: ['difficulties'],
    });
  });

  test('asks about the consequences only of those who report difficulties', () => {
    const consequences = ['distress', 'home', 'friends', 'class', 'leisure'];
    const asked = (form: string, answers: Record<string, number>) =>
      askedItems(sdq.definition, form, answers).filter((key) => consequences.includes(key));

    expect(asked('parent', {})).toEqual([]);
    expect(asked('parent', { difficulties: 0 })).toEqual([]);
    expect(asked('parent', { difficulties: 1 })).toEqual(consequences);
    expect(asked('teacher', { difficulties: 3 })).toEqual(['distress', 'friends', 'class']);
  });

  // Each item alone at 2 on a form of zeros: which scale goes up or, when reversed, down.
  test.each([
    ['emotional', ['3', '8', '13', '16', '24'], []],
    ['conduct', ['5', '12', '18', '22'], ['7']],
    ['hyperactivity', ['2', '10', '15'], ['21', '25']],
    ['peer', ['6', '19', '23'], ['11', '14']],
    ['prosocial', ['1', '4', '9', '17', '20'], []],
  ] as const)('%s counts %j, and %j the other way round', (scale, up, down) => {
    const scorer = compileScorer(sdq.definition, 'parent');
    const numbers = Array.from({ length: 25 }, (_, index) => String(index + 1));
    const raw = (raised: string | null) => {
      const result = scoreAnswers(
        scorer,
        Object.fromEntries(numbers.map((key) => [key, key === raised ? 2 : 0])),
      )[scale];
      return result?.kind === 'scored' ? result.raw : Number.NaN;
    };
    const moved = (by: number) => numbers.filter((key) => raw(key) - raw(null) === by);

    expect(moved(2)).toEqual([...up]);
    expect(moved(-2)).toEqual([...down]);
  });

  test('says of every set that joins two populations that it is composed', () => {
    const isComposed = sdq.norms.filter(({ norms }) =>
      norms.some(
        ({ reliability, changeSd }) => changeSd !== undefined && changeSd.source !== reliability?.source,
      ),
    );

    expect(isComposed.map(({ key }) => key)).toEqual(['sdq-change-parent-6-11']);
    expect(isComposed[0]?.label.nl).toContain('samengesteld uit twee bevolkingen');
    expect(isComposed[0]?.population).toContain('Composed');
  });
});
