import { expect, test } from 'vitest';
import type { TimelineFragment } from '../../gql/graphql.js';
import { createFormat } from '../../i18n/format.js';
import type { I18n } from '../../i18n/i18n.js';
import { nl } from '../../i18n/nl.js';
import { toLanes } from './to-lanes.js';

const i18n: I18n = {
  language: 'nl',
  setLanguage: () => undefined,
  t: nl,
  format: createFormat('nl'),
  say: (text) => text.nl,
};

test('draws the windows that the API gives, and no other, each in the lane that it is of', () => {
  const care = { id: 'care:1', kind: 'CARE', start: '2025-03-01', end: '2025-06-30' } as const;
  // Of other lengths than any rule of ours, so that nothing can be computed here.
  const trajectory = {
    start: '2025-01-15',
    end: null,
    frameAtStart: 'VOLUNTARY',
    frame: 'VOLUNTARY',
    subTrajectories: [
      { ...care, organisation: { id: 'o', name: 'Zorg A' }, careEpisodes: [], measures: [] },
      { ...care, id: 'care:2', organisation: { id: 'p', name: 'Zorg B' }, careEpisodes: [], measures: [] },
    ],
    windows: [
      { moment: 'START', subTrajectoryId: null, from: '2025-01-01', to: '2025-01-15' },
      { moment: 'START', subTrajectoryId: 'care:1', from: '2025-02-22', to: '2025-03-31' },
      { moment: 'END', subTrajectoryId: 'care:1', from: '2025-06-01', to: '2025-06-30' },
    ],
    measurements: [],
  } satisfies TimelineFragment;

  expect(toLanes(trajectory, i18n).map(({ id, windows }) => [id, windows])).toEqual([
    ['trajectory', [{ moment: 'START', start: '2025-01-01', end: '2025-01-15' }]],
    [
      'care:1',
      [
        { moment: 'START', start: '2025-02-22', end: '2025-03-31' },
        { moment: 'END', start: '2025-06-01', end: '2025-06-30' },
      ],
    ],
    ['care:2', []],
  ]);
});
