import type { ScaleChange } from '../instrument/change.js';
import { civilDate } from '../time/plain-date.js';
import type {
  CareEpisode,
  ClientProfile,
  Measure,
  Measurement,
  TrajectoryRecord,
} from '../trajectory/trajectory-record.js';

/** Invented, and valid by default: a test names only what matters to it. */
export function aCareEpisode(given: Partial<CareEpisode> = {}): CareEpisode {
  return {
    id: 'episode-1',
    providerId: 'provider-a',
    form: 'AMBULATORY_HOME',
    provision: 'INDIVIDUAL',
    start: civilDate('2024-01-01'),
    agreedEnd: null,
    end: civilDate('2024-06-30'),
    endReason: { list: 's2018-care', code: '01' },
    ...given,
  };
}

export function aMeasure(given: Partial<Measure> = {}): Measure {
  return {
    id: 'measure-1',
    organisationId: 'institution-a',
    kind: 'OTS',
    start: civilDate('2024-01-01'),
    end: civilDate('2024-12-31'),
    endReason: null,
    ...given,
  };
}

export function aMeasurement(given: Partial<Measurement> = {}): Measurement {
  return {
    id: 'measurement-1',
    instrument: { key: 'sdq', edition: 1 },
    informant: 'mother',
    moment: 'START',
    takenOn: civilDate('2024-01-01'),
    careEpisodeId: null,
    scores: {},
    ...given,
  };
}

export function aScaleChange(given: Partial<ScaleChange> = {}): ScaleChange {
  return {
    instrument: { key: 'sdq', edition: 1 },
    scale: 'total',
    informant: 'mother',
    startMeasurementId: 'start',
    endMeasurementId: 'end',
    metric: 'raw',
    difference: 8,
    rci: 2.5,
    withinNormalRange: false,
    outcome: { kind: 'classified', class: 'IMPROVED' },
    policy: { key: 'a-policy', version: 1 },
    normSet: { key: 'a-norm-set', version: 1 },
    ...given,
  };
}

export function aClient(given: Partial<ClientProfile> = {}): ClientProfile {
  return {
    id: 'client-1',
    birthDate: civilDate('2010-05-05'),
    birthDatePrecision: 'DAY',
    sex: 'F',
    municipality: '0344',
    ...given,
  };
}

/** An open voluntary trajectory from 1 December 2023 without anything in it. */
export function aRecord(given: Partial<TrajectoryRecord> = {}): TrajectoryRecord {
  return {
    id: 'trajectory-1',
    client: aClient(),
    keeperId: 'authority-a',
    unitId: 'unit-1',
    frameAtStart: 'VOLUNTARY',
    start: civilDate('2023-12-01'),
    end: null,
    closedOn: null,
    careEpisodes: [],
    measures: [],
    measurements: [],
    changes: [],
    ...given,
  };
}
