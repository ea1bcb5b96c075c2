import type { InstrumentHost } from '@trefzeker/instruments';
import { loadInstruments } from '@trefzeker/instruments';
import { civilDate } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import { aClient } from '../testing/index.js';
import type { EffectReport } from './effect-reports.js';
import { bandsOfReport } from './report-bands.js';
import { toScored } from './to-scored.js';

const host = await loadInstruments({ plugins: [], baseDir: '.' });
const CBCL = { key: 'cbcl-6-18', edition: 1 };

/** T 69 at the start and 59 at the end, with the change that was stored then. */
function aReport(policy?: { readonly key: string; readonly version: number }): EffectReport {
  const edition = host.find('cbcl-6-18');
  if (edition === undefined) throw new Error('the CBCL is a built-in');
  const client = aClient({ birthDate: civilDate('2014-05-06') });
  const inFile = (id: string, takenOn: string, t: number) => {
    const context = { informant: 'mother', ageYears: 10, sex: 'F' } as const;
    const { scales: scores, norms } = host.scoreGiven(CBCL, { aggressive: { raw: null, t } }, context);
    const recordedBy = { organisationId: 'any', personId: null };
    const measurement = {
      id,
      instrument: CBCL,
      informant: 'mother',
      takenOn: civilDate(takenOn),
      scores,
      norms,
    };
    return { measurement: { ...measurement, recordedBy }, trajectory: { client }, edition, form: 'parent' };
  };
  const [start, end] = [inFile('a', '2025-01-20', 69), inFile('b', '2025-09-20', 59)];
  const changes = host
    .change(toScored(client, start.measurement as never), toScored(client, end.measurement as never), {
      organisationId: 'any',
    })
    .map((change) => ({ change: { ...change, policy: policy ?? change.policy }, start, end }));
  return { measurements: [start, end], metric: 't', scales: ['aggressive'], start, end, changes } as never;
}

describe('the bands of a report', () => {
  test('come from the rule that made the classes', () => {
    expect(bandsOfReport(aReport(), host).aggressive).toMatchObject({
      kind: 'band',
      policy: { key: 'bergop-2010', version: 1 },
    });
  });

  test('are left out when the classes were made by another rule: they would contradict each other', () => {
    const stored = aReport({ key: 'bergop-2010', version: 0 });

    expect(bandsOfReport(stored, host).aggressive).toEqual({ kind: 'no-band', reason: 'rule-changed' });
  });

  test('are left out when norms came after the change was stored: it says that it has no class', () => {
    const report = aReport();
    const changes = report.changes.map((one) => ({
      ...one,
      change: {
        ...one.change,
        normSet: null,
        outcome: { kind: 'not-classifiable' as const, reason: 'no-norm-set' },
      },
    }));

    expect(bandsOfReport({ ...report, changes }, host).aggressive).toEqual({
      kind: 'no-band',
      reason: 'rule-changed',
    });
  });

  test('stay where the last form has no score: the norms are the same', () => {
    const report = aReport();
    const changes = report.changes.map((one) => ({
      ...one,
      change: {
        ...one.change,
        normSet: null,
        outcome: { kind: 'not-classifiable' as const, reason: 'end-not-scorable' },
      },
    }));

    expect(bandsOfReport({ ...report, changes }, host).aggressive).toMatchObject({ kind: 'band' });
  });

  test('are not there for an instrument that is not loaded', () => {
    const without: InstrumentHost = { ...host, find: () => undefined };

    expect(bandsOfReport(aReport(), without)).toEqual({});
  });
});
