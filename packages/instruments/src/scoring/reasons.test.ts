import { reasonLabel } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { NO_NORM_REASONS, NOT_CLASSIFIABLE_REASONS, NOT_SCORABLE_REASONS } from './reasons.js';

test.each([...NOT_SCORABLE_REASONS, ...NO_NORM_REASONS, ...NOT_CLASSIFIABLE_REASONS])(
  'the reason %s has words of its own in both languages',
  (reason) => {
    const { nl, en } = reasonLabel(reason);

    expect(nl).not.toBe(reason);
    expect(en).not.toBe(reason);
  },
);
