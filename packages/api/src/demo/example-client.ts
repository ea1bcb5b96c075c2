import type { EndReason } from '@trefzeker/shared';
import type { Client } from '../registration/trajectory-repository.js';
import type { DemoSetting } from './demo-file.js';

export const AS_PLANNED: EndReason = { list: 's2018-care', code: '01' };

interface Example {
  readonly reference: string;
  readonly organisationId: string;
  readonly familyName: string;
}

/** Named after where the example stands, so that it can be found. */
export function exampleClient(
  { draws, today }: DemoSetting,
  { reference, organisationId, familyName }: Example,
): Client {
  return {
    id: draws.of(reference).id('client'),
    organisationId,
    reference,
    givenName: null,
    familyName,
    birthDate: today.subtract({ years: 13, months: 5 }),
    birthDatePrecision: 'DAY',
    sex: 'F',
    municipality: 'GM9001',
    version: 1,
  };
}
