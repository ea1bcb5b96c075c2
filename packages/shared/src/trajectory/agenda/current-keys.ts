import type { AgendaContext, AgendaFile } from './agenda-file.js';
import type { Duty } from './duty.js';
import type { PlanInUse } from './measurement-plan.js';
import type { PlannedUnit } from './planned-units.js';
import { plannedUnits } from './planned-units.js';

type UnitIdentity = Pick<PlannedUnit, 'id' | 'memberIds'>;

/**
 * The file with every key of an occasion as it is called today. A unit is called after its first episode or
 * measure: care that is entered later and began earlier gives it another name, and what was registered under the
 * old one would be lost. A key that names no unit of today leads to the unit that holds the named episode or
 * measure; with several, to the largest.
 */
export function withCurrentKeys(
  file: AgendaFile,
  plans: readonly PlanInUse[],
  context: AgendaContext,
): AgendaFile {
  const units = plans.flatMap(({ plan, careEpisodeIds }) =>
    plan.items.flatMap((item) => plannedUnits(item, file, { ...context, careEpisodeIds })),
  );
  const current = currentKeyOf(units);
  const { record } = file;
  return {
    ...file,
    record: {
      ...record,
      measurements: record.measurements.map((each) =>
        typeof each.occasionKey === 'string' ? { ...each, occasionKey: current(each.occasionKey) } : each,
      ),
    },
    registrations: file.registrations.map((each) => ({ ...each, occasionKey: current(each.occasionKey) })),
    excuses: file.excuses.map((each) => ({ ...each, dutyKey: currentDutyKey(each.dutyKey, current) })),
  };
}

/** `care:<id>/START` as it is called today; a key of something that is not there any more stays as it is. */
export function currentKeyOf(units: readonly UnitIdentity[]): (key: string) => string {
  const names = new Set(units.map(({ id }) => id));
  const bySize = [...units].sort((a, b) => b.memberIds.length - a.memberIds.length || (a.id < b.id ? -1 : 1));
  return (key) => {
    const end = key.indexOf('/');
    const name = key.slice(0, end);
    if (end === -1 || names.has(name)) return key;
    const [kind = '', member = ''] = name.split(/:(.*)/s);
    const holder = bySize.find(
      ({ id, memberIds }) => id.startsWith(`${kind}:`) && memberIds.includes(member),
    );
    return holder === undefined ? key : `${holder.id}${key.slice(end)}`;
  };
}

/** Every key under which something about a duty may be stored: its unit may have been called after any member. */
export function storedKeysOf({ key, unit }: Pick<Duty, 'key' | 'unit'>): readonly string[] {
  const [kind = ''] = unit.id.split(':');
  const keys = unit.memberIds.map((id) => key.replace(`/${unit.id}/`, `/${kind}:${id}/`));
  return [...new Set([key, ...keys])];
}

/** `<plan>/<item>/<occasion>`, and the group that is asked; see `dutyKey`. */
function currentDutyKey(key: string, current: (key: string) => string): string {
  const [plan = '', item = '', ...occasion] = key.split('/');
  return [plan, item, current(occasion.join('/'))].join('/');
}
