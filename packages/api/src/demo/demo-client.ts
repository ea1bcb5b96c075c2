import type { PlainDate, Sex } from '@trefzeker/shared';
import type { Client } from '../registration/trajectory-repository.js';
import { PLACES } from './demo-organisations.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './demo-words.js';
import type { Draws } from './draws.js';

interface Wanted {
  readonly reference: string;
  readonly organisationId: string;
  /** In whole years, on `on`. */
  readonly ageYears: number;
  readonly on: PlainDate;
}

/** An invented youth: nobody of that name and birthday is meant. */
export function demoClient({ reference, organisationId, ageYears, on }: Wanted, all: Draws): Client {
  const draws = all.of(reference);
  const sex = drawSex(draws);
  return {
    id: draws.id('client'),
    organisationId,
    reference,
    givenName: draws.pick('given name', sex === 'F' || sex === 'M' ? GIVEN_NAMES[sex] : GIVEN_NAMES.X),
    familyName: draws.pick('family name', FAMILY_NAMES),
    birthDate: on.subtract({ years: ageYears, days: draws.between('birthday', 1, 360) }),
    birthDatePrecision: 'DAY',
    sex,
    municipality: draws.chance('no place', 0.05) ? null : draws.pick('place', PLACES),
    version: 1,
  };
}

function drawSex(draws: Draws): Sex {
  const share = draws.share('sex');
  if (share < 0.46) return 'F';
  if (share < 0.96) return 'M';
  return share < 0.98 ? 'X' : 'UNKNOWN';
}
