import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import type { GoalOpinion } from './decide-goal-score.js';
import { decideGoalScore, GOAL_PARTIES } from './decide-goal-score.js';

let made = 0;
function opinion(party: GoalOpinion['party'], score: number, known: Partial<GoalOpinion> = {}): GoalOpinion {
  made += 1;
  return {
    id: `o${String(made).padStart(4, '0')}`,
    party,
    moment: 'END',
    scoredOn: civilDate('2025-06-01'),
    original: { scale: 'gas', score },
    isMarked: false,
    ...known,
  };
}

const told = (opinions: readonly GoalOpinion[], frame: 'VOLUNTARY' | 'COMPULSORY' = 'VOLUNTARY') => {
  const decision = decideGoalScore(opinions, frame);
  return decision.kind === 'decided'
    ? `${decision.rule} ${decision.gas}${decision.isInterim ? ' interim' : ''}`
    : decision.reason;
};

test('says that the officer is missing where the client decides in the compulsory frame', () => {
  const { explanation } = decideGoalScore([opinion('youth', 0)], 'COMPULSORY');

  expect(explanation.nl).toBe(
    'In het gedwongen kader telt de score van de gezinsvoogd of jeugdreclasseerder. Die is er nog niet. De cliënt beslist.',
  );
  expect(decideGoalScore([opinion('youth', 0)], 'VOLUNTARY').explanation.nl).toBe('De cliënt beslist.');
});

describe('which score of a goal decides', () => {
  test.each<[string, readonly GoalOpinion[], 'VOLUNTARY' | 'COMPULSORY', string]>([
    ['nobody', [], 'VOLUNTARY', 'not-scored'],
    ['the youth alone', [opinion('youth', 2)], 'VOLUNTARY', 'client-agrees 2'],
    ['a family that agrees', [opinion('youth', 1), opinion('mother', 1)], 'VOLUNTARY', 'client-agrees 1'],
    ['a family that differs', [opinion('youth', 1), opinion('mother', 2)], 'VOLUNTARY', 'family-differs'],
    [
      'a family that differs, one marked',
      [opinion('youth', 1, { isMarked: true }), opinion('mother', 2)],
      'VOLUNTARY',
      'client-marked 1',
    ],
    [
      'client before professional',
      [opinion('youth', 0), opinion('professional', 2)],
      'VOLUNTARY',
      'client-agrees 0',
    ],
    ['a professional alone', [opinion('professional', 2)], 'VOLUNTARY', 'professional-alone 2'],
    ['client before guardian', [opinion('youth', 0), opinion('guardian', 2)], 'VOLUNTARY', 'client-agrees 0'],
    ['guardian before client', [opinion('youth', 0), opinion('guardian', 2)], 'COMPULSORY', 'officer 2'],
    ['no guardian', [opinion('youth', 0)], 'COMPULSORY', 'client-agrees 0'],
    [
      'two officers who differ',
      [opinion('guardian', 1), opinion('probation-officer', -1)],
      'COMPULSORY',
      'officers-differ',
    ],
    [
      'what cannot be converted',
      [opinion('youth', 0, { original: { scale: 'data-dictionary-2007', score: 0 } })],
      'VOLUNTARY',
      'not-convertible',
    ],
    ['only in between', [opinion('youth', 1, { moment: 'INTERIM' })], 'VOLUNTARY', 'client-agrees 1 interim'],
    [
      'an end before what was in between',
      [opinion('youth', 1, { moment: 'INTERIM', scoredOn: civilDate('2025-07-01') }), opinion('mother', 2)],
      'VOLUNTARY',
      'client-agrees 2',
    ],
    [
      'the last of the same person',
      [opinion('youth', 2), opinion('youth', 1, { scoredOn: civilDate('2025-06-02') })],
      'VOLUNTARY',
      'client-agrees 1',
    ],
    [
      'the same step on other scales',
      [opinion('youth', 2), opinion('mother', 9, { original: { scale: 'school-grade', score: 9 } })],
      'VOLUNTARY',
      'client-agrees 2',
    ],
  ])('%s', (_, opinions, frame, expected) => {
    expect(told(opinions, frame)).toBe(expected);
  });

  test('does not depend on the order, and is always one that was given', () => {
    const anOpinion = fc.record({
      party: fc.constantFrom(...GOAL_PARTIES),
      score: fc.constantFrom(-1, 0, 1, 2),
      moment: fc.constantFrom('INTERIM' as const, 'END' as const),
      day: fc.integer({ min: 1, max: 5 }),
      isMarked: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anOpinion, { maxLength: 8 }),
        fc.constantFrom('VOLUNTARY' as const, 'COMPULSORY' as const),
        fc.integer(),
        (given, frame, seed) => {
          const opinions = given.map(({ party, score, moment, day, isMarked }) =>
            opinion(party, score, { moment, isMarked, scoredOn: civilDate(`2025-06-0${day}`) }),
          );
          const shuffled = [...opinions].sort(
            (a, b) => ((a.id.charCodeAt(4) * seed) % 7) - ((b.id.charCodeAt(4) * seed) % 7),
          );
          const decision = decideGoalScore(opinions, frame);
          expect(decideGoalScore(shuffled, frame)).toEqual(decision);
          if (decision.kind === 'decided') expect(opinions).toContain(decision.opinion);
        },
      ),
    );
  });
});
