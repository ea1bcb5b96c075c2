import { addDays, civilDate, daysBetween } from '@trefzeker/shared';
import type { CareForm, EndReason, PlainDate } from '@trefzeker/shared';
import type { Client } from '../registration/trajectory-repository.js';
import { takeStep } from './access-files.js';
import { DemoFile } from './demo-file.js';
import type { DemoSetting } from './demo-file.js';
import { ACCESS, CERTIFIED, DAY_CENTRE, OTHER_PROVIDER, PROVIDER, UNITS } from './demo-organisations.js';

const AS_PLANNED: EndReason = { list: 's2018-care', code: '01' };

/** The worked examples of the framework agreements of 2010, each as one client. */
export function sourceExamples(setting: DemoSetting): readonly DemoFile[] {
  return [effectReportExample(setting), ...trajectoryExamples(setting)];
}

/**
 * Scores of the mother of a girl of 6, before and after.
 *
 * @see Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 6: raw scores and T scores as printed;
 * where the raw score is 0 the report prints no T score.
 */
const EFFECT_REPORT = {
  'anxious-depressed': [
    { raw: 7, t: 63 },
    { raw: 2, t: 51 },
  ],
  'withdrawn-depressed': [
    { raw: 2, t: 56 },
    { raw: 4, t: 64 },
  ],
  'somatic-complaints': [{ raw: 0 }, { raw: 1, t: 51 }],
  'social-problems': [
    { raw: 5, t: 59 },
    { raw: 2, t: 52 },
  ],
  'thought-problems': [
    { raw: 4, t: 62 },
    { raw: 1, t: 51 },
  ],
  'attention-problems': [
    { raw: 4, t: 55 },
    { raw: 2, t: 52 },
  ],
  'rule-breaking': [{ raw: 0 }, { raw: 0 }],
  aggressive: [
    { raw: 15, t: 69 },
    { raw: 8, t: 59 },
  ],
} as const;

function effectReportExample(setting: DemoSetting): DemoFile {
  const start = addDays(setting.today, -400);
  const end = addDays(setting.today, -210);
  const client = exampleClient(setting, {
    reference: 'V-6',
    organisationId: PROVIDER,
    familyName: 'Voorbeeld bijlage 6',
  });
  const birthDate = start.subtract({ years: 6, months: 4 });
  const file = new DemoFile(setting, {
    client: { ...client, birthDate },
    keeperId: PROVIDER,
    unitId: null,
    frameAtStart: 'VOLUNTARY',
    start: addDays(start, -10),
  });
  const care = file.addCare({
    providerId: PROVIDER,
    form: 'AMBULATORY_PROVIDER',
    provision: 'INDIVIDUAL',
    start,
    agreedEnd: end,
    end,
    endReason: AS_PLANNED,
  });
  for (const [index, moment] of (['START', 'END'] as const).entries()) {
    const scores = Object.entries(EFFECT_REPORT).map(([scale, pair]) => [scale, pair[index] ?? {}] as const);
    file.measure({
      instrument: 'cbcl-6-18',
      informant: 'mother',
      moment,
      takenOn: moment === 'START' ? addDays(start, 4) : addDays(end, -3),
      care,
      recordedBy: PROVIDER,
      input: { kind: 'given', scores: Object.fromEntries(scores) },
    });
  }
  file.close(5);
  return file;
}

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
}

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
  },
];

const LAST_DAY_OF_EXAMPLES = '2012-01-31';

function trajectoryExamples(setting: DemoSetting): readonly DemoFile[] {
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

function trajectoryExample(
  { reference, familyName, accepted, care, order }: TrajectoryExample,
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
  for (const { provider, form, start: first, end } of care) {
    file.addCare({
      providerId: provider,
      form,
      provision: 'INDIVIDUAL',
      start: on(first),
      agreedEnd: null,
      end: on(end),
      endReason: AS_PLANNED,
    });
  }
  const endReason = { list: 'r2010-ch3-ots', code: '2' };
  file.addMeasure({
    organisationId: CERTIFIED,
    kind: 'OTS',
    start: on(order.start),
    end: on(order.end),
    endReason,
  });
  takeStep(file, setting, { moment: 'START', takenOn: start, recordedBy: ACCESS, course });
  file.close(10);
  return file;
}

interface Example {
  readonly reference: string;
  readonly organisationId: string;
  readonly familyName: string;
}

/** Named after where the example stands, so that it can be found. */
function exampleClient(
  { draws, today }: DemoSetting,
  { reference, organisationId, familyName }: Example,
): Client {
  return {
    id: draws.of(reference).id('client'),
    organisationId,
    reference,
    givenName: null,
    familyName,
    birthDate: today.subtract({ years: 13, months: 5 }),
    birthDatePrecision: 'DAY',
    sex: 'F',
    municipality: 'GM9001',
    version: 1,
  };
}
