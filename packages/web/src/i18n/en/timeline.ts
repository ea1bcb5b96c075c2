import type { timeline as dutch } from '../nl/timeline.js';

export const timeline: typeof dutch = {
  title: 'Timeline',
  region: 'Timeline; use the arrow keys to move sideways',
  legend: {
    bars: 'Bar: a sub-trajectory. An arrow means: it is still running.',
    diamonds: 'Diamond: a measurement. An open diamond lies outside the window.',
    windows: 'Dotted box: the window around a start or an end. A measurement inside it is in time.',
  },
  today: 'today',
  trajectory: 'Client trajectory',
  frames: (start, now) => (start === now ? start : `${start}, later ${now}`),
  period: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  measurements: 'Measurements',
  measuredBy: (informant) => `Measurements: ${informant}`,
  noMeasurements: 'not measured yet',
  mark: (instrument, moment) => `${instrument}, ${moment}`,
  table: {
    caption: 'All that stands in the timeline, by date',
    what: 'What',
    who: 'Who',
    from: 'From',
    to: 'To',
    note: 'Remark',
    measurement: (instrument, moment) => `Measurement ${instrument} (${moment})`,
    inWindow: 'within the window',
    outsideWindow: 'outside the window',
    running: 'running',
  },
};
