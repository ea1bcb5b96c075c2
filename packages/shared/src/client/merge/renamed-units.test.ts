import { describe, expect, test } from 'vitest';
import { civilDate } from '../../time/plain-date.js';
import type { CareEpisode, Measure } from '../../trajectory/trajectory-record.js';
import { renamedKey, renamedUnits } from './renamed-units.js';

const care = (id: string, start: string, end: string | null, providerId = 'a'): CareEpisode => ({
  ...{ id, providerId, form: 'DAY_CARE', provision: 'INDIVIDUAL', start: civilDate(start) },
  ...{ agreedEnd: null, end: end === null ? null : civilDate(end), endReason: null },
});
const measure = (id: string, start: string, end: string): Measure => ({
  ...{ id, organisationId: 'gi', kind: 'OTS', start: civilDate(start) },
  ...{ end: civilDate(end), endReason: null },
});

describe('what has another name in the agenda once trajectories are one', () => {
  test('is the trajectory, and what an earlier part now goes before', () => {
    const into = {
      ...{ id: 't1', careEpisodes: [care('later', '2025-03-01', null), care('b', '2025-03-01', null, 'b')] },
      measures: [measure('second', '2025-06-02', '2025-09-01')],
    };
    const from = {
      ...{ id: 't2', careEpisodes: [care('early', '2025-01-01', '2025-04-01')] },
      measures: [measure('first', '2025-01-01', '2025-06-01')],
    };

    expect([...renamedUnits('t1', [into, from])]).toEqual([
      ['care:later', 'care:early'],
      ['protection:second', 'protection:first'],
      ['delivery:later', 'delivery:early'],
      ['trajectory:t2', 'trajectory:t1'],
    ]);
  });

  test('is in the key of an occasion and of a duty', () => {
    const units = new Map([['trajectory:t2', 'trajectory:t1']]);

    expect(renamedKey('trajectory:t2/START', units)).toBe('trajectory:t1/START');
    expect(renamedKey('raamwerk-2010/repeat-use/trajectory:t2/START', units)).toBe(
      'raamwerk-2010/repeat-use/trajectory:t1/START',
    );
    expect(renamedKey('trajectory:t22/START', units)).toBe('trajectory:t22/START');
  });
});
