import type { ListSizes } from './platform/graphql/limits-cost.js';

/**
 * How many items a list holds in a large but real file, for the cost of a question (docs/graphql.md). A
 * list that is not here counts as ten.
 */
export const LIST_SIZES: ListSizes = {
  'Instrument.items': 120,
  'Instrument.scales': 12,
  'Item.options': 5,
  'Codebook.forms': 3,
  'Codebook.items': 120,
  'Codebook.scales': 12,
  'Codebook.normSets': 4,
  'Codebook.examples': 5,
  'CodebookItem.options': 5,
  'CodebookItem.forms': 3,
  'CodebookItem.scales': 2,
  'CodebookItem.reversedIn': 1,
  'CodebookNormSet.norms': 30,
  'CodebookNorm.values': 4,
  'CodebookExample.answers': 30,
  'EffectReport.scales': 12,
  'EffectReport.measurements': 4,
  'EffectReport.bands': 3,
  'EffectScale.scores': 4,
  'EffectScale.bands': 3,
  'Measurement.scores': 12,
  'Measurement.findings': 2,
  'Trajectory.effectReports': 3,
  'Trajectory.subTrajectories': 3,
  'Trajectory.careEpisodes': 3,
  'Trajectory.measures': 2,
  'Trajectory.goals': 5,
  'Trajectory.windows': 8,
  'SubTrajectory.careEpisodes': 2,
  'SubTrajectory.measures': 2,
  'Client.trajectories': 2,
  'Person.roles': 2,
  'Viewer.may': 5,
  'Viewer.roles': 2,
  'Query.indicatorFigures': 30,
  'CodeList.entries': 20,
};
