import { formatDate } from '../../time/format-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { Localised } from '../../vocabulary/localised.js';
import type { Assignee } from './duty-assignee.js';
import type { Duty } from './duty.js';

/** The occasions to remind somebody of a duty, in the order in which they come. */
export const REMINDER_STAGES = ['open', 'due-soon', 'missed'] as const;
export type ReminderStage = (typeof REMINDER_STAGES)[number];

/** One message to whoever has to do a duty. It names no client: it goes by e-mail. */
export interface Reminder {
  /** `<duty key>#<stage>`: sent once. */
  readonly key: string;
  readonly dutyKey: string;
  readonly stage: ReminderStage;
  readonly to: Assignee;
  readonly text: Localised;
}

export interface ReminderRule {
  /** Stages for which a message goes out; absent: when it can be done, and when it is due soon. */
  readonly stages?: readonly ReminderStage[];
}

/**
 * The reminders that should go out now and were not sent before, in the order of the agenda. Sending them and
 * asking again with their keys added gives none. A stage that passed unseen is not made up for. None after
 * death or erasure, none for what is optional: see `Duty.mayRemind`.
 *
 * @param sentKeys - Keys of all reminders ever sent for this trajectory.
 */
export function newReminders(
  agenda: readonly Duty[],
  sentKeys: ReadonlySet<string>,
  { stages = ['open', 'due-soon'] }: ReminderRule = {},
): readonly Reminder[] {
  return agenda.flatMap((duty): readonly Reminder[] => {
    const stage = stages.find((one) => one === duty.state.kind);
    if (stage === undefined || !duty.mayRemind) return [];
    const key = `${duty.key}#${stage}`;
    if (sentKeys.has(key)) return [];
    return [{ key, dutyKey: duty.key, stage, to: duty.by, text: textOf(duty, stage) }];
  });
}

function textOf({ label, window }: Duty, stage: ReminderStage): Localised {
  const lastDay = window?.to ?? null;
  const when = stage === 'missed' ? LATE : lastDay === null ? NO_LAST_DAY : untilDay(lastDay);
  return { nl: `Nog te doen: ${label.nl}. ${when.nl}`, en: `Still to do: ${label.en}. ${when.en}` };
}

const LATE: Localised = {
  nl: 'De afgesproken tijd is voorbij. Het kan nog wel, en telt dan apart.',
  en: 'The agreed time is over. It can still be done, and is then counted apart.',
};

const NO_LAST_DAY: Localised = { nl: 'Dit kan vanaf nu.', en: 'It can be done from now on.' };

function untilDay(day: PlainDate): Localised {
  return {
    nl: `Dit kan tot en met ${formatDate(day, 'nl')}.`,
    en: `It can be done up to and including ${formatDate(day, 'en')}.`,
  };
}
