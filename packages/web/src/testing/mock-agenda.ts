import { berk } from './data/people.js';
import { text } from './data/text.js';
import { trajectories } from './data/trajectories.js';

interface Changed {
  readonly duty?: string;
  readonly reason?: string;
  readonly answer?: string;
  readonly personIds?: readonly string[];
}

type Duty = ReturnType<typeof aDuty>;

const indicator = {
  set: 'basisset-jeugdhulp-2018',
  number: '3.3',
  setLabel: text('Basisset jeugdhulp 2018', 'Base set youth care 2018'),
};

function aDuty(known: {
  readonly key: string;
  readonly label: { readonly nl: string; readonly en: string };
  readonly state: string;
  readonly stateLabel: { readonly nl: string; readonly en: string };
  readonly window: {
    readonly from: string;
    readonly to: string | null;
    readonly dueOn: string | null;
  } | null;
  readonly registration?: string;
  readonly doneOn?: string;
  readonly moment?: string;
}) {
  return {
    plan: 'basisset-jeugdhulp-2018',
    why: text('Zo is later te zien wat er is veranderd.', 'It shows later what has changed.'),
    source: 'Startpakket outcome 2018, indicator 3.3',
    registration: null,
    registrationLabel: null,
    instruments: [],
    moment: 'START',
    occasionKey: `care:1/${known.moment ?? 'START'}`,
    unit: { kind: 'CARE', id: 'care:1', memberIds: ['care-1'] },
    anchor: null,
    anchorKind: 'KNOWN',
    by: text('Hulpverlener van de aanbieder', 'Care worker of the provider'),
    organisations: [berk],
    feeds: [indicator],
    isOptional: false,
    isDeferred: false,
    reason: null as { readonly nl: string; readonly en: string } | null,
    answer: null as { readonly value: string; readonly isDerived: boolean } | null,
    doneOn: null,
    side: null,
    effect: text('Telt mee als op tijd.', 'Counts as in time.'),
    ...known,
  };
}

/** Every kind of duty that a page treats apart, around 22 November 2026. */
const DUTIES: readonly Duty[] = [
  aDuty({
    key: 'start',
    label: text('Vragenlijst over problemen, bij de start', 'Questionnaire on problems, at the start'),
    state: 'DUE_SOON',
    stateLabel: text('Nu doen', 'Do now'),
    window: { from: '2026-10-15', to: '2026-11-25', dueOn: '2026-11-25' },
  }),
  aDuty({
    key: 'home',
    label: text('Woont de jeugdige thuis?', 'Does the youth live at home?'),
    state: 'OPEN',
    stateLabel: text('Kan nu', 'Open'),
    window: { from: '2026-11-10', to: '2026-12-22', dueOn: '2026-12-22' },
    registration: 'LIVES_AT_HOME',
    moment: 'END',
  }),
  aDuty({
    key: 'missed',
    label: text('Doelen vastleggen', 'Setting the goals'),
    state: 'MISSED',
    stateLabel: text('Niet gedaan', 'Missed'),
    window: { from: '2026-09-01', to: '2026-11-12', dueOn: '2026-11-12' },
    registration: 'GOALS',
  }),
  aDuty({
    key: 'end',
    label: text('Vragenlijst over problemen, aan het einde', 'Questionnaire on problems, at the end'),
    state: 'NOT_YET',
    stateLabel: text('Nog niet', 'Not yet'),
    window: { from: '2027-01-10', to: '2027-02-21', dueOn: '2027-02-21' },
    moment: 'END',
  }),
  aDuty({
    key: 'decision',
    label: text('Datum van het besluit', 'Date of the decision'),
    state: 'REGISTERED_IN_TIME',
    stateLabel: text('Gedaan, op tijd', 'Done, in time'),
    window: { from: '2026-08-01', to: '2026-09-12', dueOn: '2026-09-12' },
    registration: 'DECISION',
    doneOn: '2026-08-20',
  }),
];

const REASONS: Readonly<Record<string, ReturnType<typeof text>>> = {
  REFUSED: text('Wil dit niet invullen', 'Does not want to fill it in'),
};

/** One agenda in memory, the same for every trajectory, and who works on each. */
export function createMockAgenda() {
  let duties = DUTIES;
  let workers: readonly string[] = [];
  const changes: Changed[] = [];
  const first = trajectories[0];
  const replace = (key: string | undefined, known: Partial<Duty>) => {
    duties = duties.map((duty) => (duty.key === key ? { ...duty, ...known } : duty));
  };
  const changed = (input: Changed) => {
    changes.push(input);
    return { __typename: 'AgendaChanged', trajectory: first, findings: [] };
  };
  return {
    changes,
    duties: (states?: readonly string[] | null) =>
      duties.filter(({ state }) => states === null || states === undefined || states.includes(state)),
    workers: () =>
      workers.map((id) => ({ id, name: id === 'p-guardian' ? 'Mila Verhoeven' : id, roles: [] })),
    work: ({
      filter,
      first: size,
    }: {
      filter?: { states?: readonly string[] | null } | null;
      first: number;
    }) => {
      const found = duties.filter(({ state }) => filter?.states?.includes(state) ?? true).slice(0, size);
      const states = [...new Set(duties.map(({ state }) => state))];
      return {
        isComplete: true,
        counts: states.map((state) => ({
          state,
          count: duties.filter((duty) => duty.state === state).length,
        })),
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: found.map((duty) => ({ cursor: duty.key, node: { ...duty, trajectory: first } })),
      };
    },
    excuse(input: Changed) {
      const stateLabel = text('Komt niet, met reden', 'Will not come, with a reason');
      replace(input.duty, { state: 'EXCUSED', stateLabel, reason: REASONS[input.reason ?? ''] ?? null });
      return changed(input);
    },
    withdraw(input: Changed) {
      replace(input.duty, { state: 'OPEN', stateLabel: text('Kan nu', 'Open'), reason: null });
      return changed(input);
    },
    situation(input: Changed) {
      const stateLabel = text('Gedaan, op tijd', 'Done, in time');
      const answer = { value: input.answer ?? 'UNKNOWN', isDerived: false };
      replace(input.duty, { state: 'REGISTERED_IN_TIME', stateLabel, answer });
      return changed(input);
    },
    assign(input: Changed) {
      workers = input.personIds ?? [];
      return changed(input);
    },
  };
}
