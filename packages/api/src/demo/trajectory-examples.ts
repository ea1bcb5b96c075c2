import { addDays, civilDate, daysBetween } from '@trefzeker/shared';
import type { CareEpisode, CareForm, PlainDate } from '@trefzeker/shared';
import { takeStep } from './access-files.js';
import { DemoFile } from './demo-file.js';
import type { DemoSetting } from './demo-file.js';
import { setGoals } from './demo-goals.js';
import { measureCare } from './demo-measuring.js';
import { ACCESS, CERTIFIED, DAY_CENTRE, OTHER_PROVIDER, PROVIDER, UNITS } from './demo-organisations.js';
import { AS_PLANNED, exampleClient } from './example-client.js';

interface ExampleCare {
  readonly provider: string;
  readonly form: CareForm;
  readonly start: string;
  readonly end: string;
}

interface TrajectoryExample {
  readonly reference: string;
  readonly familyName: string;
  readonly accepted: string;
  readonly care: readonly ExampleCare[];
  readonly order: { readonly start: string; readonly end: string };
  readonly decisions: readonly ExampleDecision[];
  /** Who takes the last STEP: in the second example a provider, by agreement with the authority. */
  readonly lastBy: string;
}

interface ExampleDecision {
  readonly decidedOn: string;
  readonly forms: readonly CareForm[];
  readonly goals: readonly string[];
}

/** The first leads to A's care; the next, once the order runs, to that of the others, and asks no new STEP. */
const DECISIONS: readonly ExampleDecision[] = [
  { decidedOn: '2009-08-28', forms: ['RESIDENTIAL'], goals: ['Veilig wonen', 'Thuis weer rust'] },
  {
    decidedOn: '2009-11-20',
    forms: ['AMBULATORY_HOME', 'DAY_CARE'],
    goals: ['Ouders stellen grenzen', 'Weer naar school'],
  },
];

const A = OTHER_PROVIDER;
const B = PROVIDER;
const C = DAY_CENTRE;

/**
 * Relations as in the source, text before drawing; the dates are ours, moved as a whole towards today.
 *
 * @see Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 13
 */
const TRAJECTORIES: readonly TrajectoryExample[] = [
  {
    reference: 'V-13-1',
    familyName: 'Voorbeeld 1 bijlage 13',
    accepted: '2009-08-14',
    care: [
      { provider: A, form: 'RESIDENTIAL', start: '2009-09-01', end: '2010-06-30' },
      { provider: B, form: 'AMBULATORY_HOME', start: '2009-12-01', end: '2011-05-31' },
      { provider: C, form: 'DAY_CARE', start: '2010-02-01', end: '2011-01-31' },
    ],
    order: { start: '2009-11-01', end: '2011-10-31' },
    decisions: DECISIONS,
    lastBy: ACCESS,
  },
  {
    reference: 'V-13-2',
    familyName: 'Voorbeeld 2 bijlage 13',
    accepted: '2009-08-14',
    care: [
      { provider: A, form: 'RESIDENTIAL', start: '2009-09-01', end: '2010-06-30' },
      { provider: A, form: 'AMBULATORY_HOME', start: '2009-12-01', end: '2011-05-31' },
      { provider: C, form: 'DAY_CARE', start: '2010-02-01', end: '2012-01-31' },
    ],
    order: { start: '2009-11-01', end: '2011-10-31' },
    decisions: DECISIONS,
    lastBy: DAY_CENTRE,
  },
];

const LAST_DAY_OF_EXAMPLES = '2012-01-31';

/** The two worked examples of annex 13, each as one client. */
export function trajectoryExamples(setting: DemoSetting): readonly DemoFile[] {
  const moved = daysBetween(civilDate(LAST_DAY_OF_EXAMPLES), addDays(setting.today, -20));
  return TRAJECTORIES.map((example) =>
    trajectoryExample(example, { setting, on: (day) => addDays(civilDate(day), moved) }),
  );
}

interface Placed {
  readonly setting: DemoSetting;
  /** Where a day of the example lies in the demonstration. */
  readonly on: (day: string) => PlainDate;
}

/** The steps of annexes 9 and 13, each on its day: decisions, plans, measurements, goals, ends, closing. */
function trajectoryExample(
  { reference, familyName, accepted, decisions, care, order, lastBy }: TrajectoryExample,
  { setting, on }: Placed,
): DemoFile {
  const start = on(accepted);
  const client = exampleClient(setting, { reference, organisationId: ACCESS, familyName });
  const course = { start: 0.7, end: 0.35 };
  const file = new DemoFile(setting, {
    client,
    keeperId: ACCESS,
    unitId: UNITS.noord,
    frameAtStart: 'VOLUNTARY',
    start,
  });
  takeStep(file, setting, { moment: 'START', takenOn: start, recordedBy: ACCESS, course });
  const decided = decisions.map(({ decidedOn, forms, goals }) =>
    file.decide({ decidedOn: on(decidedOn), forms, goals, validTo: on(LAST_DAY_OF_EXAMPLES) }),
  );
  const episodes = care.map(({ provider, form, start: first, end }) =>
    file.addCare({
      providerId: provider,
      form,
      provision: 'INDIVIDUAL',
      start: on(first),
      agreedEnd: on(end),
      end: on(end),
      endReason: AS_PLANNED,
    }),
  );
  for (const episode of episodes) {
    const decision = decided.find(({ forms }) => forms.includes(episode.form));
    if (decision !== undefined) file.planCare(episode, decision);
  }
  for (const whole of wholeCare(episodes)) {
    // Of the third provider the questions at the end were never asked: one gap, so that one can be seen.
    const measuring = whole.providerId === C ? 'no-end' : 'in-time';
    measureCare({ file, host: setting.host, care: whole, course, measuring });
    setGoals(file, whole, course);
  }
  const measure = file.addMeasure({
    organisationId: CERTIFIED,
    kind: 'OTS',
    start: on(order.start),
    end: on(order.end),
    endReason: { list: 'r2010-ch3-ots', code: '2' },
  });
  file.planMeasure(measure, addDays(measure.start, 30));
  if (lastBy !== ACCESS) file.handOver(lastBy, on(order.end));
  file.close(10);
  const { end } = file;
  if (end !== null) takeStep(file, setting, { moment: 'END', takenOn: end, recordedBy: lastBy, course });
  return file;
}

/** Care of one provider, which in these examples has no gap, as the last of it with the first day of the first. */
function wholeCare(episodes: readonly CareEpisode[]): readonly CareEpisode[] {
  const providers = [...new Set(episodes.map(({ providerId }) => providerId))];
  return providers.flatMap((providerId) => {
    const own = episodes.filter((episode) => episode.providerId === providerId);
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined ? [] : [{ ...last, start: first.start }];
  });
}
