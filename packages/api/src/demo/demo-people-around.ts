import type { Respondent } from '@trefzeker/shared';
import type { TrajectoryChange } from '../registration/store-trajectories.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './demo-words.js';
import { createDraws } from './draws.js';
import type { Draws } from './draws.js';

interface PersonAround {
  readonly clientId: string;
  readonly respondent: Respondent;
}

const ALWAYS = { from: null, until: null };
/** Of so many clients nobody put down yet who is around them: that is what a new one looks like. */
const UNKNOWN_SHARE = 0.25;

/** The people around the invented clients: parents with and without custody, foster parents and guardians. */
export function demoPeopleAround(files: readonly TrajectoryChange[]): readonly PersonAround[] {
  const byClient = new Map(files.map((file) => [file.client.id, file]));
  return [...byClient.values()].flatMap((file) => {
    const draws = createDraws('people around').of(file.client.reference);
    if (draws.chance('unknown', UNKNOWN_SHARE)) return [];
    return around(file, draws).map((respondent) => ({ clientId: file.client.id, respondent }));
  });
}

function around({ client, after }: TrajectoryChange, draws: Draws): readonly Respondent[] {
  const { familyName } = client;
  const isFostered = after.careEpisodes.some(({ form }) => form === 'FOSTER_CARE');
  const guarded = after.measures.find(({ kind }) => kind === 'VOOGDIJ');
  const name = (what: string, sex: 'F' | 'M', family: string | null): string =>
    `${draws.pick(what, GIVEN_NAMES[sex])} ${family ?? draws.pick(`${what} family`, FAMILY_NAMES)}`;
  const person = (what: string, known: Omit<Respondent, 'id' | 'from' | 'until'>): Respondent => ({
    id: draws.id(what),
    ...ALWAYS,
    ...known,
  });
  const custody = guarded === undefined ? ALWAYS : null;
  const father = draws.share('father');
  return [
    person('mother', {
      ...{ kind: 'mother', name: name('mother', 'F', null), custody, raises: !isFostered },
    }),
    ...(father < 0.75
      ? [
          person('father', {
            ...{ kind: 'father', name: name('father', 'M', familyName) },
            ...{ custody: father < 0.5 ? custody : null, raises: father < 0.4 && !isFostered },
          }),
        ]
      : []),
    ...(isFostered
      ? [
          person('foster parent', {
            ...{ kind: 'foster-parent', name: name('foster parent', 'F', null), custody: null, raises: true },
          }),
        ]
      : []),
    ...(guarded === undefined
      ? []
      : [
          person('guardian', {
            ...{ kind: 'guardian', name: name('guardian', 'M', null), raises: false },
            custody: { from: guarded.start, until: null },
          }),
        ]),
  ];
}
