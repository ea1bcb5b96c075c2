import { addDays, civilDate, daysBetween } from '@trefzeker/shared';
import type { CareForm, PlainDate } from '@trefzeker/shared';
import { takeStep } from './access-files.js';
import { DemoFile } from './demo-file.js';
import type { DemoSetting } from './demo-file.js';
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
