import { compareDates } from '../../time/plain-date.js';
import type { AgendaContext, AgendaFile, Excuse } from './agenda-file.js';
import { withCurrentKeys } from './current-keys.js';
import type { Duty } from './duty.js';
import { dutyKey } from './duty.js';
import type { Assignee } from './duty-assignee.js';
import { whyNotAsked, workerFor } from './duty-assignee.js';
import { dutyFacts } from './duty-facts.js';
import type { Sought } from './duty-facts.js';
import { dutyState } from './duty-state.js';
import type { DutyWindow } from './duty-window.js';
import { deferredWindow, isBeforePlan, windowOf } from './duty-window.js';
import { deathOf, lapsesOf } from './lapses-of.js';
import type { PlanInUse, PlanItem } from './measurement-plan.js';
import type { Occasion } from './occasions.js';
import { occasionsOf } from './occasions.js';
import { plannedUnits } from './planned-units.js';

/**
 * What is due for one client trajectory: every duty of every plan in use, each in exactly one state on
 * `context.today`. By first day, those without one last; then by key. The order of plans and of lists in the
 * file does not matter.
 *
 * @throws RangeError when a plan is given twice: which of its versions counts would depend on the order.
 * @see Raamwerkafspraken 2010, 3.1 to 3.9; Startpakket outcome 2018, part 1
 */
export function agendaOf(
  file: AgendaFile,
  plans: readonly PlanInUse[],
  context: AgendaContext,
): readonly Duty[] {
  if (new Set(plans.map(({ plan }) => plan.key)).size < plans.length) {
    throw new RangeError('agendaOf needs each plan once');
  }
  const current = withCurrentKeys(file, plans, context);
  return plans
    .flatMap((inUse) => inUse.plan.items.flatMap((item) => dutiesOf({ item, inUse, file: current, context })))
    .sort(byFirstDay);
}

type Group = 'youth' | 'parents' | null;

interface Asked {
  readonly item: PlanItem;
  readonly inUse: PlanInUse;
  readonly file: AgendaFile;
  readonly context: AgendaContext;
}

function dutiesOf(asked: Asked): readonly Duty[] {
  const { item, inUse, file, context } = asked;
  const { careEpisodeIds } = inUse;
  const groups = item.by.kind === 'client' ? (['youth', 'parents'] as const) : [null];
  return plannedUnits(item, file, { ...context, careEpisodeIds })
    .flatMap((unit) => occasionsOf(item, unit, { file, today: context.today }))
    .flatMap((occasion) => groups.map((group) => toDuty(asked, occasion, group)));
}

function toDuty(asked: Asked, occasion: Occasion, group: Group): Duty {
  const { item, inUse, file, context } = asked;
  const { plan } = inUse;
  const key = dutyKey({ plan: plan.key, item: item.key, occasionKey: occasion.key, group });
  const timed = timingOf(asked, occasion);
  const { window, isDeferred } = timed;
  const sought = { subject: item.subject, occasion, window };
  const state = dutyState(
    {
      window,
      dueSoonDays: plan.dueSoonDays,
      facts: dutyFacts({ ...sought, group }, file, context),
      notAsked: timed.notAsked ?? notAskedByAge(asked, occasion, group),
      excuses: [
        ...file.excuses.filter((excuse) => excuse.dutyKey === key),
        ...excusesOfParents({ ...sought, group }, file, context),
      ],
      lapses: lapsesOf(item, occasion, { file, isDeferred }),
    },
    context.today,
  );
  const { label, why, source, subject, moment, feeds, isOptional } = item;
  return {
    key,
    plan: { key: plan.key, version: plan.version },
    item: item.key,
    ...{ label, why, source, subject, moment, feeds, isOptional, isDeferred, window, state },
    answer: answerOf(item, occasion, file),
    occasionKey: occasion.key,
    unit: unitOf(occasion),
    anchor: occasion.anchor,
    by: assigneeOf(asked, occasion, group),
    mayRemind: !isOptional && deathOf(file) === null && file.erasedOn === null,
  };
}

/** Reasons for which parents filled something in where the youth is asked: they were given with their answers. */
function excusesOfParents(
  sought: Sought,
  file: AgendaFile,
  context: AgendaContext,
): readonly Pick<Excuse, 'reason' | 'on'>[] {
  if (sought.group !== 'youth' || sought.subject.kind !== 'measurement') return [];
  const answers = dutyFacts({ ...sought, group: 'parents' }, file, context);
  return file.record.measurements.flatMap(({ id, takenOn, youthNonResponse: reason = null }) =>
    reason !== null && answers.some((answer) => answer.id === id) ? [{ reason, on: takenOn }] : [],
  );
}

/** What was answered to a plain question. What is known stands, whatever somebody answered. */
function answerOf({ subject }: PlanItem, { key }: Occasion, { registrations }: AgendaFile): Duty['answer'] {
  if (subject.kind === 'measurement') return null;
  const given = registrations.flatMap(({ kind, occasionKey, answer, isDerived = false }) =>
    kind === subject.registration && occasionKey === key && answer !== undefined
      ? [{ value: answer, isDerived }]
      : [],
  );
  return given.find(({ isDerived }) => isDerived) ?? given[0] ?? null;
}

function unitOf({ unit: { kind, id, organisationId, memberIds } }: Occasion): Duty['unit'] {
  return { kind, id, organisationId, memberIds };
}

interface Timed {
  readonly window: DutyWindow | null;
  readonly isDeferred: boolean;
  readonly notAsked: 'before-plan' | null;
}

/** The window; what was over before the plan came into use is deferred if it may be, else not asked. */
function timingOf({ item, inUse: { inUseFrom } }: Asked, { anchor, unit }: Occasion): Timed {
  const window = windowOf(item.timing, anchor);
  if (window === null || inUseFrom === null || !isBeforePlan(window, inUseFrom)) {
    return { window, isDeferred: false, notAsked: null };
  }
  const runs = unit.end === null || compareDates(unit.end, inUseFrom) >= 0;
  return item.mayBeDeferred === true && runs
    ? { window: deferredWindow(window, inUseFrom), isDeferred: true, notAsked: null }
    : { window, isDeferred: false, notAsked: 'before-plan' };
}

function notAskedByAge({ item, inUse, file, context }: Asked, occasion: Occasion, group: Group) {
  if (item.by.kind !== 'client' || group === null) return null;
  const youth = dutyKey({ plan: inUse.plan.key, item: item.key, occasionKey: occasion.key, group: 'youth' });
  const isYouthUnable = file.excuses.some(
    ({ dutyKey: excused, reason, on }) =>
      excused === youth && reason === 'youth-unable' && compareDates(on, context.today) <= 0,
  );
  return whyNotAsked(group, occasion, { asked: item.by.asked, file, isYouthUnable });
}

function assigneeOf({ item, file, context }: Asked, occasion: Occasion, group: Group): Assignee {
  const { by } = item;
  if (by.kind === 'client') {
    return { role: group ?? 'parents', organisationIds: [occasion.unit.organisationId] };
  }
  return workerFor({ ...item, by }, occasion, { file, today: context.today });
}

function byFirstDay(a: Duty, b: Duty): number {
  const byDay =
    a.window === null || b.window === null
      ? Number(a.window === null) - Number(b.window === null)
      : compareDates(a.window.from, b.window.from);
  return byDay || (a.key < b.key ? -1 : 1);
}
