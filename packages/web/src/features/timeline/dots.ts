import { readFragment } from '../../gql/index.js';
import type { DutyState, TimelineFragment } from '../../gql/graphql.js';
import type { I18n } from '../../i18n/i18n.js';
import { DutyLineFragment } from '../work/duty-fragment.js';
import type { Dot, DotLook, Fact } from './picture.js';

type Decision = TimelineFragment['decisions'][number];
type CarePlan = TimelineFragment['carePlans'][number];
type MeasurePlan = TimelineFragment['measurePlans'][number];

/** How a duty is drawn; null: there is nothing to do and nothing was done, so it is not in the picture. */
const LOOKS: Readonly<Record<Exclude<DutyState, '%future added value'>, DotLook | null>> = {
  NOT_ASKED: null,
  LAPSED: null,
  NOT_YET: 'later',
  OPEN: 'todo',
  DUE_SOON: 'todo',
  MISSED: 'missed',
  EXCUSED: 'excused',
  REGISTERED_IN_TIME: 'done',
  REGISTERED_DEFERRED: 'done',
  REGISTERED_TIMING_UNKNOWN: 'done',
  REGISTERED_OUTSIDE_WINDOW: 'outside',
};

/** What there is to register, each on the day on which it was done, else on the day that it is asked for. */
export function dutyDots(duties: TimelineFragment['agenda'], { say, format }: I18n): readonly Dot[] {
  return duties.flatMap((each) => {
    const duty = readFragment(DutyLineFragment, each);
    const { key, label, stateLabel, state, doneOn, anchor, window } = duty;
    const look = (LOOKS as Partial<Record<DutyState, DotLook | null>>)[state] ?? null;
    const day = doneOn ?? anchor ?? window?.from ?? null;
    if (look === null || day === null) return [];
    return [
      {
        id: `duty:${key}`,
        day,
        look,
        label: `${say(label)}, ${say(stateLabel)}, ${format.date(day)}`,
        details: { kind: 'duty', duty },
      },
    ];
  });
}

export function decisionDot({ id, decidedOn, decidedBy, validTo }: Decision, i18n: I18n): Dot {
  const { t, format } = i18n;
  const { fact } = t.timeline;
  return paper(i18n, `decision:${id}`, t.timeline.decision, decidedOn, [
    [fact.by, decidedBy.name],
    [fact.on, format.date(decidedOn)],
    ...(validTo === null ? [] : [[fact.validTo, format.date(validTo)] as const]),
  ]);
}

export function carePlanDot({ id, agreedOn, agreedEnd, provider }: CarePlan, i18n: I18n): Dot {
  const { t, format } = i18n;
  const { fact } = t.timeline;
  return paper(i18n, `care-plan:${id}`, t.timeline.carePlan, agreedOn, [
    [fact.by, provider.name],
    [fact.on, format.date(agreedOn)],
    ...(agreedEnd === null ? [] : [[fact.agreedEnd, format.date(agreedEnd)] as const]),
  ]);
}

export function measurePlanDot({ id, agreedOn }: MeasurePlan, i18n: I18n): Dot {
  const { t, format } = i18n;
  return paper(i18n, `measure-plan:${id}`, t.timeline.measurePlan, agreedOn, [
    [t.timeline.fact.on, format.date(agreedOn)],
  ]);
}

function paper({ format }: I18n, id: string, title: string, day: string, facts: readonly Fact[]): Dot {
  return {
    id,
    day,
    look: 'paper',
    label: `${title}, ${format.date(day)}`,
    details: { kind: 'facts', title, facts },
  };
}
