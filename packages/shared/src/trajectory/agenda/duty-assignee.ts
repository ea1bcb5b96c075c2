import { ageOn } from '../../time/age.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import { isWithin } from '../../time/date-window.js';
import type { AskedRule } from '../ask-informants.js';
import { whoIsAsked } from '../ask-informants.js';
import { frameOn } from '../frame.js';
import type { Frame } from '../trajectory-record.js';
import type { AgendaFile } from './agenda-file.js';
import type { DutyState } from './duty-state.js';
import type { PlanItem, WorkerRole } from './measurement-plan.js';
import type { Occasion } from './occasions.js';

/** Who does it, and in which organisations; more than one where the keeper passed it to several providers. */
export interface Assignee {
  readonly role: WorkerRole | 'youth' | 'parents';
  readonly organisationIds: readonly string[];
}

/**
 * The worker for an occasion. The frame is that of the trajectory's start for START, else that of the anchor
 * day; while that day is not known, of today. At the end of a voluntary trajectory providers that agreed to it
 * take the keeper's place.
 */
export function workerFor(
  item: PlanItem & { readonly by: { readonly kind: 'worker' } },
  { anchor, unit }: Occasion,
  { file, today }: { readonly file: AgendaFile; readonly today: PlainDate },
): Assignee {
  const { record } = file;
  const day = anchor.kind === 'unknown' ? today : anchor.on;
  const frame: Frame = item.moment === 'START' ? record.frameAtStart : frameOn(record, day);
  const agreed = file.handOvers
    .filter(({ agreedOn }) => compareDates(agreedOn, today) <= 0)
    .map(({ organisationId }) => organisationId);
  if (item.mayBeHandedOver === true && frame === 'VOLUNTARY' && agreed.length > 0) {
    return { role: 'care-worker', organisationIds: [...new Set(agreed)].sort() };
  }
  const role = frame === 'VOLUNTARY' ? item.by.voluntary : item.by.compulsory;
  return {
    role: role === 'officer-of-measure' ? officerOn(day, file) : role,
    organisationIds: [unit.organisationId],
  };
}

function officerOn(day: PlainDate, { record }: AgendaFile): WorkerRole {
  const running = record.measures.filter(({ start, end }) => isWithin(day, { from: start, to: end }));
  const measures = running.length > 0 ? running : record.measures;
  const isProbationOnly = measures.length > 0 && measures.every(({ kind }) => kind === 'JEUGDRECLASSERING');
  return isProbationOnly ? 'probation-officer' : 'guardian';
}

/**
 * Why a group is not asked at an occasion; null when it is, or when its day is not known yet. Age is that on
 * the anchor day. Parents are asked too where a professional recorded that the youth is unable.
 */
export function whyNotAsked(
  group: 'youth' | 'parents',
  { anchor }: Occasion,
  given: { readonly asked: AskedRule; readonly file: AgendaFile; readonly isYouthUnable: boolean },
): Extract<DutyState, { kind: 'not-asked' }>['reason'] | null {
  if (anchor.kind === 'unknown') return null;
  const ageYears = ageOn(given.file.record.client, anchor.on);
  if (ageYears === null) return 'age-unknown';
  if (whoIsAsked(ageYears, given.asked).includes(group)) return null;
  return group === 'parents' && given.isYouthUnable ? null : 'by-age';
}
