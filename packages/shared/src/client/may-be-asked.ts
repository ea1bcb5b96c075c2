import { ageOn } from '../time/age.js';
import type { KnownBirth } from '../time/age.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { CareForm, Frame, Informant } from '../trajectory/trajectory-record.js';
import type { ClientLife, Respondent } from './client-life.js';
import { isParent } from './client-life.js';
import type { InformantRule } from './informant-rules.js';
import { careAimOn, hasCustodyOn, isInPeriod, isOfAge } from './on-day.js';

/** `ASKED`: the rule asks for it. `MAY`: allowed, with a reason or once something is known. `NOT`: not asked. */
export type AskedAnswer = 'ASKED' | 'MAY' | 'NOT';

/** Why somebody is asked or not; each has its words in `WHY_ASKED_LABELS`. */
export type WhyAsked =
  | 'by-age'
  | 'goes-before'
  | 'too-young'
  | 'youth-alone'
  | 'age-unknown'
  | 'of-age'
  | 'no-custody'
  | 'aim-is-return'
  | 'aim-is-stay'
  | 'aim-unknown'
  | 'no-stay-known'
  | 'not-in-picture'
  | 'other-informant'
  | 'voluntary-frame'
  | 'died'
  | 'erased';

/** Somebody around the client, and whether this person is asked on the day. */
export interface AskedInformant {
  readonly informant: Informant;
  /** Null: the youth. */
  readonly respondent: Respondent | null;
  readonly answer: AskedAnswer;
  readonly why: WhyAsked;
}

/** A client on one day, as far as it decides who is asked. */
export interface AskedDay {
  readonly on: PlainDate;
  readonly client: KnownBirth;
  readonly life: ClientLife;
  /** Forms of the care that runs that day. */
  readonly careForms: readonly CareForm[];
  readonly frame: Frame;
}

type Verdict = readonly [AskedAnswer, WhyAsked];

/** Care in which somebody else than the original parents may bring the youth up. */
const AWAY_FROM_HOME: readonly CareForm[] = ['RESIDENTIAL', 'FAMILY_HOME', 'FOSTER_CARE', 'CLOSED_CARE'];

/**
 * The youth and everybody around it, with whether the rule asks them on the day and why. The youth first,
 * then the respondents in their own order. After a death or an erasure nobody is asked.
 */
export function mayBeAsked(day: AskedDay, rule: InformantRule): readonly AskedInformant[] {
  const over = nobodyAnyMore(day);
  const youth = over ?? youthVerdict(day, rule);
  return [
    { informant: 'youth', respondent: null, answer: youth[0], why: youth[1] },
    ...day.life.respondents.map((respondent) => {
      const [answer, why] = over ?? respondentVerdict(respondent, day, rule);
      return { informant: respondent.kind, respondent, answer, why };
    }),
  ];
}

function nobodyAnyMore({ on, life }: AskedDay): Verdict | null {
  const isOver = (last: PlainDate | null) => last !== null && compareDates(on, last) >= 0;
  if (isOver(life.erasedOn)) return ['NOT', 'erased'];
  return isOver(life.diedOn) ? ['NOT', 'died'] : null;
}

function youthVerdict({ client, on }: AskedDay, { youthFrom }: InformantRule): Verdict {
  const age = ageOn(client, on);
  if (age === null) return ['MAY', 'age-unknown'];
  return age >= youthFrom ? ['ASKED', 'by-age'] : ['NOT', 'too-young'];
}

function respondentVerdict(respondent: Respondent, day: AskedDay, rule: InformantRule): Verdict {
  if (!isInPeriod(day.on, respondent)) return ['NOT', 'not-in-picture'];
  if (isParent(respondent.kind)) return parentVerdict(respondent, day, rule);
  const isOfficer = respondent.kind === 'guardian' || respondent.kind === 'probation-officer';
  if (!isOfficer) return ['MAY', 'other-informant'];
  if (day.frame === 'VOLUNTARY') return ['NOT', 'voluntary-frame'];
  return rule.officerGoesBefore ? ['ASKED', 'goes-before'] : ['MAY', 'other-informant'];
}

function parentVerdict(parent: Respondent, day: AskedDay, rule: InformantRule): Verdict {
  const { client, on } = day;
  if (isOfAge(client, on)) return ['NOT', 'of-age'];
  const place = placeVerdict(parent, day);
  if (place !== null) return place;
  const hasCustody = hasCustodyOn(parent, client, on);
  const mayRaise = parent.raises || parent.kind === 'foster-parent';
  if (!hasCustody && !mayRaise) return ['NOT', 'no-custody'];
  if (!hasCustody && rule.parents === 'custody') return ['MAY', 'no-custody'];
  const age = ageOn(client, on);
  if (age === null) return ['MAY', 'age-unknown'];
  const isAsked = rule.parentsUpTo === null || age <= rule.parentsUpTo;
  return isAsked ? ['ASKED', 'by-age'] : ['MAY', 'youth-alone'];
}

/**
 * In care away from home either the original parents or the foster parents are asked, by what the care aims at.
 *
 * @see Raamwerkafspraken 2010, 2.3
 */
function placeVerdict({ kind }: Respondent, { careForms, life, on }: AskedDay): Verdict | null {
  const isFoster = kind === 'foster-parent';
  if (!careForms.some((form) => AWAY_FROM_HOME.includes(form)))
    return isFoster ? ['MAY', 'no-stay-known'] : null;
  switch (careAimOn(life.careAims, on)) {
    case null:
      return ['MAY', 'aim-unknown'];
    case 'RETURN':
      return isFoster ? ['NOT', 'aim-is-return'] : null;
    case 'STAY':
      return isFoster ? null : ['NOT', 'aim-is-stay'];
  }
}
