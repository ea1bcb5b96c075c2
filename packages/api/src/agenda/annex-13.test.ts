import { expect, test } from 'vitest';
import {
  anOrganisation,
  CERTIFIED,
  KEEPER,
  onEachDatabase,
  OTHER_PROVIDER,
  PEOPLE,
  PROVIDER,
  startTestApp,
} from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

/**
 * The worked examples of annex 13, registered step by step over GraphQL as the thirteen steps of annex 9 go,
 * and read back as who registers what when. Dates are ours, the relations are the source's. In 2010
 * the authority that keeps the file carried out the order as well; since 2015 a certified institution does.
 *
 * @see Raamwerkafspraken 2010, annexes 9 and 13
 */
const C = 'org-day-centre';
const [A, B] = [PROVIDER, OTHER_PROVIDER];

interface Example {
  readonly care: readonly (readonly [provider: string, form: string, start: string, end: string])[];
  readonly lastBy: string;
  /** Kind and organisation of the sub-trajectories, and the last day of the client trajectory. */
  readonly parts: readonly string[];
  readonly end: string;
  readonly frame: string;
  /** Indicator, organisation, moment and the day that its window lies around. */
  readonly registrations: readonly string[];
}

const ALWAYS = [
  `2 ${CERTIFIED} END 2011-10-31`,
  `7 ${CERTIFIED} END 2011-10-31`,
  `8 ${CERTIFIED} START 2009-11-01`,
  `5 ${KEEPER} START 2009-08-14`,
  `4 ${KEEPER} START 2009-08-28`,
  `6 ${KEEPER} START 2009-08-28`,
];

const atEndOfCare = (provider: string, end: string): readonly string[] =>
  ['1', '2', '3'].map((number) => `${number} ${provider} END ${end}`);

const EXAMPLES: readonly (readonly [name: string, Example])[] = [
  [
    '1',
    {
      care: [
        [A, 'RESIDENTIAL', '2009-09-01', '2010-06-30'],
        [B, 'AMBULATORY_HOME', '2009-12-01', '2011-05-31'],
        [C, 'DAY_CARE', '2010-02-01', '2011-01-31'],
      ],
      lastBy: KEEPER,
      parts: [`CARE ${A}`, `CARE ${B}`, `CARE ${C}`, `PROTECTION ${CERTIFIED}`],
      end: '2011-10-31',
      frame: 'COMPULSORY',
      registrations: [
        ...ALWAYS,
        ...atEndOfCare(A, '2010-06-30'),
        ...atEndOfCare(B, '2011-05-31'),
        ...atEndOfCare(C, '2011-01-31'),
        `1 ${A} START 2009-09-01`,
        `1 ${B} START 2009-12-01`,
        `1 ${C} START 2010-02-01`,
        `4 ${KEEPER} END 2011-10-31`,
        `6 ${KEEPER} END 2011-10-31`,
      ],
    },
  ],
  [
    '2: one provider twice without a gap, the last care outlives the order',
    {
      care: [
        [A, 'RESIDENTIAL', '2009-09-01', '2010-06-30'],
        [A, 'AMBULATORY_HOME', '2009-12-01', '2011-05-31'],
        [C, 'DAY_CARE', '2010-02-01', '2012-01-31'],
      ],
      lastBy: C,
      parts: [`CARE ${A}`, `CARE ${C}`, `PROTECTION ${CERTIFIED}`],
      end: '2012-01-31',
      frame: 'VOLUNTARY',
      registrations: [
        ...ALWAYS,
        ...atEndOfCare(A, '2011-05-31'),
        ...atEndOfCare(C, '2012-01-31'),
        `1 ${A} START 2009-09-01`,
        `1 ${C} START 2010-02-01`,
        `4 ${C} END 2012-01-31`,
        `6 ${C} END 2012-01-31`,
      ],
    },
  ],
];

/** Sends mutations of which each needs the version that the one before left. */
class Registering {
  #version = 1;

  constructor(
    private readonly app: TestApp,
    private readonly trajectoryId: string,
  ) {}

  async send(mutation: string, input: object, back = 'id'): Promise<Record<string, unknown>> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await this.app.as(PEOPLE.professional).query(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
        ... on InputRefused { problems { path code hint { en } } }
        ${back} } }`,
      { input: { trajectoryVersion: this.#version, ...input } },
    );
    expect(errors).toEqual([]);
    const result = data?.[mutation] as { readonly trajectory?: { readonly version: number } };
    if (result.trajectory === undefined) throw new Error(JSON.stringify(result));
    this.#version = result.trajectory.version;
    return result;
  }

  sendFor(mutation: string, input: object, back: string): Promise<Record<string, unknown>> {
    return this.send(mutation, { trajectoryId: this.trajectoryId, ...input }, back);
  }
}

async function open(app: TestApp): Promise<string> {
  const send = async (mutation: string, type: string, back: string, input: object): Promise<string> => {
    const { data, errors } = await app
      .as(PEOPLE.professional)
      .query(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${back} } }`, { input });
    expect(errors).toEqual([]);
    const { made } = data?.[mutation] as { readonly made: { readonly id: string } };
    return made.id;
  };
  const clientId = await send(
    'registerClient',
    'RegisterClientInput',
    '... on ClientRegistered { made: client { id } }',
    {
      reference: 'V-13',
      birthDate: '1998-03-01',
      sex: 'F',
    },
  );
  return send(
    'registerTrajectory',
    'RegisterTrajectoryInput',
    '... on TrajectoryRegistered { made: trajectory { id } }',
    { clientId, frameAtStart: 'VOLUNTARY', start: '2009-08-14' },
  );
}

const AGREED = '... on AgreementRegistered { trajectory { version } }';

async function register(app: TestApp, { care, lastBy, end }: Example): Promise<string> {
  const id = await open(app);
  const registering = new Registering(app, id);
  const decide = (decidedOn: string) =>
    registering.sendFor('registerDecision', { decidedOn, decidedById: KEEPER, validFrom: decidedOn }, AGREED);
  await decide('2009-08-28');
  await decide('2009-11-20');
  const measured = await registering.sendFor(
    'registerMeasure',
    { organisationId: CERTIFIED, kind: 'OTS', start: '2009-11-01' },
    '... on MeasureRegistered { measure { id } trajectory { version } }',
  );
  for (const [providerId, form, start, last] of care) {
    const { careEpisode } = await registering.sendFor(
      'registerCareEpisode',
      { providerId, form, start },
      '... on CareEpisodeRegistered { careEpisode { id } trajectory { version } }',
    );
    await registering.send(
      'endCareEpisode',
      {
        careEpisodeId: (careEpisode as { readonly id: string }).id,
        end: last,
        endReason: { list: 'r2010-care', code: '1' },
      },
      '... on CareEpisodeRegistered { trajectory { version } }',
    );
  }
  await registering.send(
    'endMeasure',
    {
      measureId: (measured.measure as { readonly id: string }).id,
      end: '2011-10-31',
      endReason: { list: 'r2010-ch3-ots', code: '2' },
    },
    '... on MeasureRegistered { trajectory { version } }',
  );
  if (lastBy !== KEEPER) {
    await registering.sendFor(
      'agreeHandOver',
      { organisationId: lastBy, agreedOn: '2011-11-01' },
      '... on AgendaChanged { trajectory { version } }',
    );
  }
  await registering.sendFor(
    'closeTrajectory',
    { closedOn: end },
    '... on TrajectoryClosed { trajectory { version } }',
  );
  return id;
}

const READ = `query ($id: ID!) { trajectory(id: $id) { end frame
  subTrajectories { kind organisation { id } }
  agenda { isOptional moment anchor feeds { number } organisations { id } } } }`;

interface ReadBack {
  readonly end: string;
  readonly frame: string;
  readonly subTrajectories: readonly {
    readonly kind: string;
    readonly organisation: { readonly id: string };
  }[];
  readonly agenda: readonly {
    readonly isOptional: boolean;
    readonly moment: string;
    readonly anchor: string | null;
    readonly feeds: readonly { readonly number: string }[];
    readonly organisations: readonly { readonly id: string }[];
  }[];
}

onEachDatabase('the worked examples of annex 13, over GraphQL', (databases) => {
  test.each(EXAMPLES)('%s', async (_, example) => {
    await using app = await startTestApp({
      databaseUrl: await databases.newUrl(),
      configuration: { plans: [{ plan: 'raamwerk-2010' }] },
    });
    await app.app.repositories.organisations.add([anOrganisation({ id: C, name: 'Dagcentrum' })]);

    const id = await register(app, example);
    const { data, errors } = await app.as(PEOPLE.professional).query(READ, { id });

    expect(errors).toEqual([]);
    const { trajectory } = data as unknown as { readonly trajectory: ReadBack };
    const { end, frame, subTrajectories, agenda } = trajectory;
    const lines = agenda
      .filter(({ isOptional }) => !isOptional)
      .flatMap(({ feeds, organisations, moment, anchor }) =>
        feeds.map(
          ({ number }) => `${number} ${organisations.map((each) => each.id).join()} ${moment} ${anchor}`,
        ),
      );
    expect({ end, frame }).toEqual({ end: example.end, frame: example.frame });
    expect(subTrajectories.map(({ kind, organisation }) => `${kind} ${organisation.id}`).sort()).toEqual(
      [...example.parts].sort(),
    );
    expect([...new Set(lines)].sort()).toEqual([...example.registrations].sort());
  });
});
