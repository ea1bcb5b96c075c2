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

const BASE: TimelineFragment = {
  id: 't',
  start: '2025-01-15',
  end: null,
  closedOn: null,
  frameAtStart: 'VOLUNTARY',
  frame: 'VOLUNTARY',
  keeper: { id: 'k', name: 'Wijkteam' },
  subTrajectories: [],
  decisions: [],
  carePlans: [],
  measurePlans: [],
  windows: [],
  agenda: [],
  measurements: [],
};

type Part = TimelineFragment['subTrajectories'][number];

const aCare = (id: string, organisation: string, given: Partial<Part> = {}): Part => ({
  id,
  kind: 'CARE',
  start: '2025-03-01',
  end: '2025-06-30',
  organisation: { id: organisation, name: `Zorg ${organisation}` },
  careEpisodes: [{ id: `${id}-episode`, form: 'AMBULATORY_HOME', start: '2025-03-01', end: '2025-06-30' }],
  measures: [],
  ...given,
});

test('draws the windows that the API gives, and no other, each in the lane that it is of', () => {
  // Of other lengths than any rule of ours, so that nothing can be computed here.
  const trajectory: TimelineFragment = {
    ...BASE,
    subTrajectories: [aCare('care:1', 'a'), aCare('care:2', 'b')],
    windows: [
      { moment: 'START', subTrajectoryId: null, from: '2025-01-01', to: '2025-01-15' },
      { moment: 'START', subTrajectoryId: 'care:1', from: '2025-02-22', to: '2025-03-31' },
      { moment: 'END', subTrajectoryId: 'care:1', from: '2025-06-01', to: '2025-06-30' },
    ],
  };

  expect(toLanes(trajectory, i18n).map(({ id, windows }) => [id, windows])).toEqual([
    ['trajectory', [{ id: ' START', start: '2025-01-01', end: '2025-01-15' }]],
    [
      'care:1',
      [
        { id: 'care:1 START', start: '2025-02-22', end: '2025-03-31' },
        { id: 'care:1 END', start: '2025-06-01', end: '2025-06-30' },
      ],
    ],
    ['care:2', []],
  ]);
});

test('gives each provider one lane, and measures lanes of their own', () => {
  const measure: Partial<Part> = {
    kind: 'PROTECTION',
    careEpisodes: [],
    measures: [{ id: 'm', kind: 'OTS', start: '2025-03-01', end: null }],
  };
  const trajectory: TimelineFragment = {
    ...BASE,
    subTrajectories: [
      aCare('care:1', 'a'),
      aCare('care:2', 'b'),
      aCare('care:3', 'a', { start: '2025-09-01', end: null }),
      aCare('protection:1', 'a', measure),
    ],
  };

  const lanes = toLanes(trajectory, i18n);

  expect(lanes.map(({ group, title, bars }) => [group, title, bars.map(({ id }) => id)])).toEqual([
    ['keeper', 'Cliënttraject', ['trajectory:t']],
    ['care', 'Zorg a', ['care:1', 'care:3']],
    ['care', 'Zorg b', ['care:2']],
    ['measure', 'Zorg a', ['protection:1']],
  ]);
});

test('shows what a sub-trajectory is made of once that is more than one part', () => {
  const episodes: Part['careEpisodes'] = [
    { id: 'e1', form: 'RESIDENTIAL', start: '2025-03-01', end: '2025-05-31' },
    { id: 'e2', form: 'DAY_CARE', start: '2025-05-01', end: '2025-06-30' },
  ];
  const trajectory = {
    ...BASE,
    subTrajectories: [aCare('care:1', 'a', { careEpisodes: episodes }), aCare('care:2', 'b')],
  };

  const pieces = toLanes(trajectory, i18n).flatMap(({ bars }) => bars.map((bar) => bar.pieces));

  expect(pieces.map((these) => these.map(({ id, start, end }) => [id, start, end]))).toEqual([
    [],
    [
      ['e1', '2025-03-01', '2025-05-31'],
      ['e2', '2025-05-01', '2025-06-30'],
    ],
    [],
  ]);
});

test('puts decisions with the keeper and plans with who made them', () => {
  const trajectory: TimelineFragment = {
    ...BASE,
    subTrajectories: [aCare('care:1', 'a')],
    decisions: [
      { id: 'd', decidedOn: '2025-01-20', decidedBy: { id: 'k', name: 'Wijkteam' }, validTo: null },
    ],
    carePlans: [
      { id: 'p', agreedOn: '2025-03-10', agreedEnd: '2025-09-01', provider: { id: 'a', name: 'Zorg a' } },
    ],
  };

  const dots = toLanes(trajectory, i18n).map((lane) => lane.dots.map(({ id, day }) => [id, day]));

  expect(dots).toEqual([[['decision:d', '2025-01-20']], [['care-plan:p', '2025-03-10']]]);
});
