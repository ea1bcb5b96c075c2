import { ageOn, civilDate } from '@trefzeker/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimatedBirthDate } from './birth-year.js';

test('gives back the age that it was made from, on that day', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((instant) => civilDate(instant.toISOString().slice(0, 10)));

  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), day, (ageYears, on) => {
      const birthDate = estimatedBirthDate(ageYears, on);
      expect(ageOn({ birthDate, birthDatePrecision: 'YEAR' }, on)).toBe(ageYears);
    }),
  );
});
