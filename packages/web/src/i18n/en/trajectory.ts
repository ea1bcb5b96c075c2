import type { trajectory as dutch } from '../nl/trajectory.js';

export const trajectory: typeof dutch = {
  title: (reference, person) => `Trajectory ${reference}, ${person}`,
  titleWaiting: 'Trajectory',
  path: 'You are here',
  started: (frame, date) => `Started in the ${frame} on ${date}.`,
  frameNow: (frame) => `Now ${frame}.`,
  frameAtEnd: (frame) => `At the end: ${frame}.`,
  running: (count, isOne) =>
    isOne ? 'One sub-trajectory is running.' : `${count} sub-trajectories are running.`,
  runningNone: 'No sub-trajectory is running. The trajectory is still open.',
  ended: (date, closedOn) => `Ended on ${date}; the file was closed on ${closedOn}.`,
  keeper: (organisation) => `File kept by ${organisation}.`,
  keeperUnit: (organisation, unit) => `File kept by ${organisation}, ${unit}.`,
  notFoundText: 'This trajectory does not exist, or you may not see it.',
  backToList: 'Back to all trajectories',
  parts: {
    more: {
      crisis: 'began as emergency care',
      ownHelp: 'own help of the access authority',
      referrer: (who: string) => `referred by: ${who}`,
      funding: (who: string) => `paid by: ${who}`,
      recognised: (method: string) => `${method} (recognised)`,
      product: (code: string) => `product ${code}`,
    },
    outOfFramework: (why: string) => `Does not count in the framework of 2010: ${why}.`,
    title: 'Sub-trajectories and measures',
    empty: 'No care or measure was registered yet.',
    kind: 'Kind',
    organisation: 'Organisation',
    what: 'What',
    start: 'Start',
    end: 'End',
    reason: 'Reason of ending',
    running: 'running',
    agreedEnd: (date) => `agreed until ${date}`,
  },
};
