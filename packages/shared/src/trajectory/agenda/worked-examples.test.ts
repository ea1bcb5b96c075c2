import { describe, expect, test } from 'vitest';
import { anAgendaFile, inUse } from '../../testing/agenda-builders.js';
import { aCareEpisode, aClient, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { CareEpisode } from '../trajectory-record.js';
import type { AgendaFile } from './agenda-file.js';
import { agendaOf } from './agenda-of.js';
import { RAAMWERK_2010_PLAN } from './plans/raamwerk-2010.js';

/**
 * Raamwerkafspraken 2010, annex 13: who registers which indicator when. Dates are ours, the relations are the
 * source's. In both, the access authority keeps the trajectory and carries out the order.
 */
const care = (
  id: string,
  providerId: string,
  form: CareEpisode['form'],
  [start, end]: readonly [string, string],
) => aCareEpisode({ id, providerId, form, start: civilDate(start), end: civilDate(end), endReason: null });

const order = aMeasure({
  id: 'ots',
  organisationId: 'authority',
  start: civilDate('2009-11-01'),
  end: civilDate('2011-10-31'),
});

function exampleFile(
  careEpisodes: readonly CareEpisode[],
  end: string,
  given: Partial<AgendaFile> = {},
): AgendaFile {
  return anAgendaFile({
    decisions: [civilDate('2009-08-28'), civilDate('2009-11-20')],
    record: {
      client: aClient({ birthDate: civilDate('1998-03-01') }),
      keeperId: 'authority',
      start: civilDate('2009-08-14'),
      end: civilDate(end),
      closedOn: civilDate(end),
      careEpisodes,
      measures: [order],
    },
    ...given,
  });
}

const EXAMPLE_1 = exampleFile(
  [
    care('a', 'A', 'RESIDENTIAL', ['2009-09-01', '2010-06-30']),
    care('b', 'B', 'AMBULATORY_HOME', ['2009-12-01', '2011-05-31']),
    care('c', 'C', 'DAY_CARE', ['2010-02-01', '2011-01-31']),
  ],
  '2011-10-31',
);

const EXAMPLE_2 = exampleFile(
  [
    care('a', 'A', 'RESIDENTIAL', ['2009-09-01', '2010-06-30']),
    care('a2', 'A', 'AMBULATORY_HOME', ['2009-12-01', '2011-05-31']),
    care('c', 'C', 'DAY_CARE', ['2010-02-01', '2012-01-31']),
  ],
  '2012-01-31',
  { handOvers: [{ organisationId: 'C', agreedOn: civilDate('2011-11-01') }] },
);

/** Of the duties that are not optional: indicator, organisation, moment and anchor, each once. */
function registrations(file: AgendaFile) {
  const duties = agendaOf(file, [inUse(RAAMWERK_2010_PLAN)], { today: civilDate('2012-03-01') });
  const lines = duties
    .filter(({ isOptional }) => !isOptional)
    .flatMap(({ feeds, by, moment, anchor }) =>
      feeds.map(
        ({ number }) =>
          `${number} ${by.organisationIds.join()} ${moment} ${anchor.kind === 'unknown' ? '?' : anchor.on.toString()}`,
      ),
    );
  return [...new Set(lines)].sort();
}

describe('the worked examples of annex 13', () => {
  test('1: each provider at the end of its care, the authority the rest', () => {
    expect(registrations(EXAMPLE_1)).toEqual(
      [
        ...['1', '2', '3'].flatMap((number) => [
          `${number} A END 2010-06-30`,
          `${number} B END 2011-05-31`,
          `${number} C END 2011-01-31`,
        ]),
        ...['A START 2009-09-01', 'B START 2009-12-01', 'C START 2010-02-01'].map((goals) => `1 ${goals}`),
        '2 authority END 2011-10-31',
        '7 authority END 2011-10-31',
        '8 authority START 2009-11-01',
        '5 authority START 2009-08-14',
        '4 authority START 2009-08-28',
        '6 authority START 2009-08-28',
        '4 authority END 2011-10-31',
        '6 authority END 2011-10-31',
      ].sort(),
    );
  });

  test('2: A once, and the last STEP in agreement with C', () => {
    expect(registrations(EXAMPLE_2)).toEqual(
      [
        ...['1', '2', '3'].flatMap((number) => [`${number} A END 2011-05-31`, `${number} C END 2012-01-31`]),
        ...['A START 2009-09-01', 'C START 2010-02-01'].map((goals) => `1 ${goals}`),
        '2 authority END 2011-10-31',
        '7 authority END 2011-10-31',
        '8 authority START 2009-11-01',
        '5 authority START 2009-08-14',
        '4 authority START 2009-08-28',
        '6 authority START 2009-08-28',
        '4 C END 2012-01-31',
        '6 C END 2012-01-31',
      ].sort(),
    );
  });

  test.each([
    ['1', EXAMPLE_1, 'guardian'],
    ['2', EXAMPLE_2, 'care-worker'],
    ['2, without an agreement', { ...EXAMPLE_2, handOvers: [] }, 'case-manager'],
  ])('%s: the last STEP is by who fits the frame at the end', (_, file, role) => {
    const duties = agendaOf(file, [inUse(RAAMWERK_2010_PLAN)], { today: civilDate('2012-03-01') });

    expect(duties.find(({ item }) => item === 'severity-at-end')?.by.role).toBe(role);
    expect(duties.find(({ item }) => item === 'severity-at-start')?.by.role).toBe('access-worker');
  });
});
