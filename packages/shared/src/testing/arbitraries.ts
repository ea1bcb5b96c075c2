import fc from 'fast-check';
import { addDays } from '../time/date-arithmetic.js';
import { civilDate } from '../time/plain-date.js';
import type { CareEpisode, Measure } from '../trajectory/trajectory-record.js';
import { aCareEpisode, aMeasure } from './builders.js';

const FIRST_DAY = civilDate('2020-01-01');

/** Any day of ten years. */
export const anyDay = fc.integer({ min: 0, max: 3652 }).map((days) => addDays(FIRST_DAY, days));

/** A period of up to two years, or one that still runs. */
const anyPeriod = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 0, max: 730 })))
  .map(([start, days]) => ({ start, end: days === null ? null : addDays(start, days) }));

/** Up to eight care episodes of three providers. */
export const someCareEpisodes: fc.Arbitrary<readonly CareEpisode[]> = fc
  .array(fc.tuple(anyPeriod, fc.constantFrom('provider-a', 'provider-b', 'provider-c')), { maxLength: 8 })
  .map((drafts) =>
    drafts.map(([period, providerId], index) =>
      aCareEpisode({ id: `episode-${index}`, providerId, ...period }),
    ),
  );

/** Up to six measures of all kinds. */
export const someMeasures: fc.Arbitrary<readonly Measure[]> = fc
  .array(fc.tuple(anyPeriod, fc.constantFrom('OTS', 'VOTS', 'VOOGDIJ', 'JEUGDRECLASSERING')), {
    maxLength: 6,
  })
  .map((drafts) =>
    drafts.map(([period, kind], index) => aMeasure({ id: `measure-${index}`, kind, ...period })),
  );
