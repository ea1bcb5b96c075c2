import type { trajectories as dutch } from '../nl/trajectories.js';

export const trajectories: typeof dutch = {
  title: 'Trajectories',
  lead: 'Find a trajectory and see what was measured and what changed.',
  find: 'Find and filter',
  search: 'Find',
  searchHint: 'Start of a reference or a name, or a date of birth',
  state: 'State',
  states: { OPEN: 'Running', CLOSED: 'Closed' },
  instrument: 'Instrument used',
  unit: 'Team or location',
  startedFrom: 'Started from',
  startedTo: 'Started up to and including',
  more: 'More filters',
  show: 'Show',
  clear: 'Clear all',
  found: (count, isOne) => (isOne ? '1 trajectory found' : `${count} trajectories found`),
  page: (page) => `Page ${page}`,
  columns: {
    reference: 'Reference',
    client: 'Client',
    frame: 'Frame',
    started: 'Started',
    state: 'State',
    lanes: 'Care and measures',
    lastMeasurement: 'Last measurement',
  },
  lanes: (count) => {
    if (count === 0) return 'none yet';
    return count === 1 ? '1 sub-trajectory' : `${count} sub-trajectories`;
  },
  closedOn: (date) => `closed, ended ${date}`,
  running: 'running',
  notMeasured: 'not measured yet',
  measured: (instrument, date) => `${instrument}, ${date}`,
  empty: {
    title: 'No trajectories found',
    text: 'No trajectory fits. Make the search shorter or clear the filters.',
  },
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  person: {
    female: { child: 'girl', adult: 'woman' },
    male: { child: 'boy', adult: 'man' },
    other: { child: 'youth', adult: 'adult' },
    of: (person, age) => `${person} of ${age}`,
    ageUnknown: (person) => `${person}, age unknown`,
  },
};
