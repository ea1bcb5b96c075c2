import type { InstrumentHost } from '@trefzeker/instruments';
import type { Actor, Clock } from '@trefzeker/shared';
import { addMonths, newReminders } from '@trefzeker/shared';
import { createHash } from 'node:crypto';
import type { WriteDoor } from '../platform/database/doors.js';
import type { AgendaDay, AgendaRepository } from './agenda-repository.js';
import { replaceDuties } from './agenda-change-repository.js';
import type { Agendas } from './agendas.js';
import type { ConfiguredPlan } from './plans-in-use.js';

/** Keeps the list of duties, and puts reminders in the outbox. */
export interface DutyKeeper {
  /**
   * Works out anew what is of another day, version or plans in the actor's scope. Doing it twice does nothing.
   *
   * @param most - Files at most; absent: all.
   * @returns Whether everything in scope is of today.
   */
  refresh(actor: Actor, most?: number): Promise<boolean>;
}

interface Dependencies {
  readonly write: WriteDoor;
  readonly agenda: Pick<AgendaRepository, 'stale' | 'remindersMade'>;
  readonly agendas: Agendas;
  readonly plans: readonly ConfiguredPlan[];
  readonly instruments: Pick<InstrumentHost, 'editions'>;
  readonly clock: Clock;
}

/** Lets requests through while many files are worked out. */
const BATCH = 100;

export function createDutyKeeper(dependencies: Dependencies): DutyKeeper {
  const { agenda, clock, plans } = dependencies;
  const fingerprint = fingerprintOf(dependencies);
  const monthsAfter = monthsAfterClosing(plans);
  return {
    refresh: async (actor, most = Number.POSITIVE_INFINITY) => {
      const day = clock.today();
      const asOf = { day, closedSince: addMonths(day, -monthsAfter), fingerprint };
      for (let done = 0; ; done += BATCH) {
        const ids = await agenda.stale(actor, asOf, BATCH);
        if (ids.length === 0) return true;
        if (done >= most) return false;
        await refreshBatch(dependencies, actor, { ids, asOf });
      }
    },
  };
}

async function refreshBatch(
  { write, agenda, agendas }: Dependencies,
  actor: Actor,
  { ids, asOf }: { readonly ids: readonly string[]; readonly asOf: AgendaDay },
): Promise<void> {
  const [made, found] = await Promise.all([agenda.remindersMade(ids), agendas.of(actor, ids)]);
  const listed = [...found].map(([trajectoryId, { file, duties }]) => ({
    trajectoryId,
    version: file.version,
    duties,
    reminders: newReminders(duties, made.get(trajectoryId) ?? new Set()),
  }));
  await write.transaction((tx) => replaceDuties(tx, listed, asOf));
}

function fingerprintOf({ plans, instruments }: Dependencies): string {
  const inUse = plans.map(({ plan, inUseFrom, keeperId }) => [
    plan.key,
    plan.version,
    inUseFrom?.toString() ?? '',
    keeperId ?? '',
  ]);
  const loaded = instruments.editions.map(({ ref }) => `${ref.key}@${ref.edition}`);
  return createHash('sha256')
    .update(JSON.stringify([inUse, loaded]))
    .digest('base64url')
    .slice(0, 16);
}

/** A file stays on the agenda until its last follow-up is long over. */
function monthsAfterClosing(plans: readonly ConfiguredPlan[]): number {
  const months = plans.flatMap(({ plan }) => plan.items.map(({ anchor }) => anchor.afterMonths ?? 0));
  return Math.max(0, ...months) + 3;
}

/** Whose work the server does for an organisation when nobody asks. */
export function agendaActor(organisationId: string): Actor {
  return { personId: 'agenda', organisationId, roles: ['team-leader'], purpose: 'administration' };
}
