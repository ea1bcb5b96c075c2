import fc from 'fast-check';
import type { AgendaFile, AgendaRegistration, PlannedMeasurement } from '../trajectory/agenda/agenda-file.js';
import { occasionKey } from '../trajectory/agenda/agenda-file.js';
import { REGISTRATION_KINDS } from '../trajectory/agenda/measurement-plan.js';
import type { CareForm, Informant, Moment } from '../trajectory/trajectory-record.js';
import { NON_RESPONSE_REASONS } from '../vocabulary/non-response.js';
import { anAgendaFile } from './agenda-builders.js';
import { anyDay, someCareEpisodes, someMeasures } from './arbitraries.js';
import { aClient, aMeasurement } from './builders.js';

const anyMoment = fc.constantFrom<Moment>('START', 'INTERIM', 'END', 'FOLLOW_UP');
const anyUnit = fc.constantFrom(
  'trajectory:trajectory-1',
  'care:episode-0',
  'care:episode-1',
  'protection:measure-0',
  'measure:measure-0',
);
const anyOccasion = fc
  .tuple(anyUnit, anyMoment, fc.constantFrom(0, 1, 3, 6, 12, 24, 60))
  .map(([unit, moment, months]) => occasionKey(unit, moment, months));

const someScores = fc.constantFrom('usefulness', 'without-help', 'fj', 'zz', 'grade').map((scale) => ({
  [scale]: { kind: 'scored' as const, raw: 5, answered: 1, prorated: false },
}));

/** One measurement of any kind, on any day, of the file or of another. */
export const someMeasurement: fc.Arbitrary<PlannedMeasurement> = fc
  .record({
    id: fc.uuid(),
    instrument: fc
      .constantFrom('sdq', 'step', 'base-set', 'exit', 'cbcl-6-18', 'tam')
      .map((key) => ({ key, edition: 1 })),
    informant: fc.constantFrom<Informant>('youth', 'mother', 'father', 'professional'),
    moment: anyMoment,
    takenOn: anyDay,
    careEpisodeId: fc.constantFrom(null, 'episode-0', 'episode-1'),
    scores: someScores,
    occasionKey: fc.option(anyOccasion),
  })
  .map(({ occasionKey: named, ...given }) => ({ ...aMeasurement(given), occasionKey: named }));

export const someRegistration: fc.Arbitrary<AgendaRegistration> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...REGISTRATION_KINDS),
  occasionKey: anyOccasion,
  on: fc.option(anyDay),
});

const someExcuse = fc.record({
  dutyKey: fc
    .tuple(
      fc.constantFrom('raamwerk-2010/satisfaction-care', 'basisset-jeugdhulp-2018/usefulness'),
      anyOccasion,
      fc.constantFrom('youth', 'parents'),
    )
    .map((parts) => parts.join('/')),
  reason: fc.constantFrom(...NON_RESPONSE_REASONS),
  on: anyDay,
});

const anyForm = fc.constantFrom<CareForm>('AMBULATORY_HOME', 'CLOSED_CARE');

/** A file of one client trajectory with all sorts of things in it, not all of which belong together. */
export const someAgendaFile: fc.Arbitrary<AgendaFile> = fc
  .record({
    start: anyDay,
    end: fc.option(anyDay),
    frameAtStart: fc.constantFrom('VOLUNTARY' as const, 'COMPULSORY' as const),
    birthDate: fc.option(anyDay.map((day) => day.subtract({ years: 15 }))),
    careEpisodes: someCareEpisodes,
    forms: fc.array(anyForm, { minLength: 8, maxLength: 8 }),
    agreedEnds: fc.array(fc.option(anyDay), { minLength: 8, maxLength: 8 }),
    measures: someMeasures,
    measurements: fc.array(someMeasurement, { maxLength: 6 }),
    decisions: fc.array(anyDay, { maxLength: 3 }),
    measurePlans: fc.array(anyDay, { maxLength: 2 }),
    carePlans: fc
      .array(fc.tuple(fc.constantFrom('provider-a', 'provider-b'), anyDay), { maxLength: 3 })
      .map((plans) =>
        plans.map(([providerId, agreedOn], index) => ({ id: `plan-${index}`, providerId, agreedOn })),
      ),
    registrations: fc.array(someRegistration, { maxLength: 6 }),
    excuses: fc.array(someExcuse, { maxLength: 4 }),
    handOvers: fc.array(
      fc.record({ organisationId: fc.constantFrom('provider-a', 'provider-b'), agreedOn: anyDay }),
      { maxLength: 2 },
    ),
    diedOn: fc.option(anyDay, { freq: 1 }),
    erasedOn: fc.option(anyDay, { freq: 1 }),
  })
  .map(({ start, end, frameAtStart, birthDate, measures, measurements, ...given }) => {
    const { careEpisodes, forms, agreedEnds, ...lists } = given;
    return anAgendaFile({
      ...lists,
      record: {
        client: aClient({ birthDate }),
        frameAtStart,
        start,
        end,
        closedOn: end,
        measures,
        measurements,
        careEpisodes: careEpisodes.map((episode, index) => ({
          ...episode,
          form: forms[index] ?? 'AMBULATORY_HOME',
          agreedEnd: agreedEnds[index] ?? null,
        })),
      },
    });
  });
