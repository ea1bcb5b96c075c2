import type { NonResponseReason } from '@trefzeker/shared';
import { registerEnum } from '../platform/graphql/register-enum.js';

export const NonResponseReasonEnum = registerEnum<NonResponseReason>(
  'NonResponseReason',
  'Why something will not come (reden van non-respons).',
  {
    'youth-unable': 'The youth is unable to fill it in: the parents are asked instead.',
    refused: 'Somebody does not want to.',
    'not-reached': 'Somebody could not be reached.',
    'no-fitting-instrument': 'No instrument fits.',
    'not-in-clients-interest': 'It is too much to ask now.',
    other: 'Another reason.',
  },
);
