/** What a first load brings in, in the order in which one depends on the other. */
export const LOAD_KINDS = [
  'clients',
  'trajectories',
  'care',
  'measures',
  'decisions',
  'goals',
  // Places are stored with rows: what came later stands after what was there.
  'respondents',
  'carePlans',
  'measurePlans',
  'goalScores',
  'measureEvents',
] as const;
export type LoadKind = (typeof LOAD_KINDS)[number];

/** What a row of each kind belongs to; null: it stands by itself. */
export const PARENT_OF = {
  clients: null,
  trajectories: 'clients',
  care: 'trajectories',
  measures: 'trajectories',
  decisions: 'trajectories',
  goals: 'care',
  respondents: 'clients',
  carePlans: 'trajectories',
  measurePlans: 'measures',
  goalScores: 'goals',
  measureEvents: 'measures',
} as const satisfies Readonly<Record<LoadKind, LoadKind | null>>;

/** Place of a kind in the order, from 0; stored with each row. */
export function placeOf(kind: LoadKind): number {
  return LOAD_KINDS.indexOf(kind);
}

export function kindAt(place: number): LoadKind {
  const kind = LOAD_KINDS[place];
  if (kind === undefined) throw new RangeError('kindAt needs the place of a kind');
  return kind;
}
