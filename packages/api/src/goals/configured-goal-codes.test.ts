import { expect, test } from 'vitest';
import { configuredGoalCodes } from './configured-goal-codes.js';

const label = { nl: 'Naar school', en: 'To school' };
const list = (
  codes: readonly { readonly code: string; readonly under: string; readonly validFrom?: string }[],
) => ({
  ...{ list: 'own', label, organisation: 'org-provider' },
  codes: codes.map((code) => ({ ...code, label })),
});

test('a list of the configuration stands beside the derived groups of the framework', () => {
  const lists = configuredGoalCodes({ goalCodes: [list([{ code: 'a', under: '1.3' }])] });

  expect(lists.map(({ key, organisationId }) => [key, organisationId])).toEqual([
    ['own', 'org-provider'],
    ['r2010-derived', null],
  ]);
});

test('a code that leads back to no domain is refused at the start, with its place', () => {
  expect(() =>
    configuredGoalCodes({
      goalCodes: [
        list([
          { code: 'a', under: '7.1' },
          { code: 'b', under: '1.3', validFrom: '2025-02-30' },
        ]),
      ],
    }),
  ).toThrow(
    /goalCodes\.0\.codes\.0\.under: 7\.1 leads back to no national domain[^]*goalCodes\.0\.codes\.1\.validFrom: give a day/,
  );
});
