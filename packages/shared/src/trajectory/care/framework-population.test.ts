import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOn, anAgendaFile, inUse } from '../../testing/agenda-builders.js';
import { aCareEpisode, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import { RAAMWERK_2010_PLAN } from '../agenda/plans/raamwerk-2010.js';
import type { CareEpisode } from '../trajectory-record.js';
import type { OutOfFramework } from './framework-population.js';
import { isInFramework, isTrajectoryInFramework, whyOutOfFramework } from './framework-population.js';

/** Raamwerkafspraken 2010, note 2 (foster care), 2.3 (paid by others, own help), annex 10 (emergency care). */
const CASES: readonly (readonly [string, Partial<CareEpisode>, readonly OutOfFramework[]])[] = [
  ['care on a decision', {}, []],
  ['care without a decision', { provision: 'FREELY_ACCESSIBLE' }, ['no-decision']],
  ['care that began as emergency care', { details: { isCrisis: true } }, ['emergency-care']],
  ['care that did not', { details: { isCrisis: false } }, []],
  [
    'foster care in its upbringing variant',
    { form: 'FOSTER_CARE', details: { fosterVariant: 'UPBRINGING' } },
    ['foster-upbringing'],
  ],
  ['foster care in its help variant', { form: 'FOSTER_CARE', details: { fosterVariant: 'HELP' } }, []],
  ['foster care of which the variant is not known', { form: 'FOSTER_CARE' }, []],
  ['own help of the access authority', { details: { isOwnHelp: true } }, ['own-help']],
  ['care paid by the municipality', { details: { funding: 'YOUTH_ACT' } }, []],
  ['care from a personal budget', { details: { funding: 'PERSONAL_BUDGET' } }, []],
  ['care paid by an insurer', { details: { funding: 'HEALTH_INSURANCE' } }, ['paid-by-insurer']],
  ['care paid by the AWBZ', { details: { funding: 'LONG_TERM_CARE' } }, ['paid-by-long-term-care']],
  [
    'emergency care that an insurer pays, without a decision',
    { provision: 'FREELY_ACCESSIBLE', details: { isCrisis: true, funding: 'HEALTH_INSURANCE' } },
    ['no-decision', 'emergency-care', 'paid-by-insurer'],
  ],
];

describe('whyOutOfFramework', () => {
  test.each(CASES)('of %s', (_, known, expected) => {
    expect(whyOutOfFramework(aCareEpisode(known))).toEqual(expected);
    expect(isInFramework(aCareEpisode(known))).toBe(expected.length === 0);
  });

  test('does not look at who gives the care, when, or why it ended', () => {
    const known = fc.constantFrom(...CASES.map(([, care]) => care));
    const other = fc.record({ productCode: fc.string(), method: fc.string() });
    fc.assert(
      fc.property(known, other, (care, besides) => {
        const changed = aCareEpisode({
          ...{ ...care, providerId: 'provider-b', end: null, endReason: null },
          details: { ...care.details, ...besides },
        });
        expect(whyOutOfFramework(changed)).toEqual(whyOutOfFramework(aCareEpisode(care)));
      }),
    );
  });
});

describe('a client trajectory', () => {
  const crisis = aCareEpisode({ details: { isCrisis: true } });

  test.each([
    ['with nothing in it yet', { careEpisodes: [], measures: [] }, false, true],
    ['with emergency care alone', { careEpisodes: [crisis], measures: [] }, false, false],
    ['with emergency care and a decision', { careEpisodes: [crisis], measures: [] }, true, true],
    ['with emergency care and an order', { careEpisodes: [crisis], measures: [aMeasure()] }, false, true],
    [
      'with emergency care and other care',
      { careEpisodes: [crisis, aCareEpisode({ id: 'next' })], measures: [] },
      false,
      true,
    ],
  ])('%s', (_, parts, hasDecision, expected) => {
    expect(isTrajectoryInFramework(parts, { hasDecision })).toBe(expected);
  });
});

describe('the agenda of the framework', () => {
  const askedOf = (careEpisodes: readonly CareEpisode[]) => [
    ...new Set(
      agendaOn(
        '2024-05-01',
        anAgendaFile({ record: { careEpisodes, measures: [] } }),
        inUse(RAAMWERK_2010_PLAN),
      ).map(({ unit }) => unit.id),
    ),
  ];
  const emergency = aCareEpisode({
    id: 'emergency',
    details: { isCrisis: true },
    end: civilDate('2024-01-31'),
  });
  const regular = aCareEpisode({ id: 'regular', start: civilDate('2024-02-01'), end: null, endReason: null });

  test('asks nothing of emergency care, and of what follows it from its own first day', () => {
    expect(askedOf([emergency])).toEqual([]);
    expect(askedOf([emergency, regular])).toEqual(['trajectory:trajectory-1', 'care:regular']);
  });
});
