import type { Viewer } from '../features/viewer/viewer-query.js';

/** Address, right that it asks and key of its name; in the order of the menu. */
const PLACES = [
  { path: '/werk', right: 'REGISTER', name: 'work' },
  { path: '/trajecten', right: 'READ_CLIENTS', name: 'trajectories' },
  { path: '/indicatoren', right: 'READ_FIGURES', name: 'indicators' },
  { path: '/import', right: 'IMPORT', name: 'imports' },
  { path: '/instrumenten', right: 'READ_INSTRUMENTS', name: 'instruments' },
] as const;

/** The places that this person may see: what the API would refuse is not offered. */
export function placesFor({ may }: Pick<Viewer, 'may'>) {
  return PLACES.filter(({ right }) => may.includes(right));
}

export function homeFor(viewer: Pick<Viewer, 'may'>): string {
  return placesFor(viewer)[0]?.path ?? '/instrumenten';
}
