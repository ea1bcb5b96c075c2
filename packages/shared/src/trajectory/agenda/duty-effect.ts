import type { Localised } from '../../vocabulary/localised.js';
import type { Duty } from './duty.js';

/**
 * What the state of a duty does to the figures of its indicators, in plain language; null where it feeds
 * none. A late registration counts; it is the share in time that it lowers.
 *
 * @see Raamwerkafspraken 2010, 3.1 to 3.9 and annex 14
 */
export function dutyEffect({
  state,
  feeds,
  isOptional,
}: Pick<Duty, 'state' | 'feeds' | 'isOptional'>): Localised | null {
  if (feeds.length === 0) return null;
  switch (state.kind) {
    case 'registered-in-time':
      return state.isAfterAnchor ? IN_TIME_AFTER_ANCHOR : IN_TIME;
    case 'registered-outside-window':
      return state.side === 'early' ? EARLY : LATE;
    case 'registered-deferred':
      return DEFERRED;
    case 'registered-timing-unknown':
      return TIMING_UNKNOWN;
    case 'missed':
      return isOptional ? OPTIONAL : MISSED;
    case 'excused':
      return EXCUSED;
    case 'not-asked':
    case 'lapsed':
      return NOT_EXPECTED;
    case 'not-yet':
    case 'open':
    case 'due-soon':
      return isOptional ? OPTIONAL : TO_DO;
  }
}

const IN_TIME: Localised = { nl: 'Telt mee, op tijd.', en: 'Counts, in time.' };
const IN_TIME_AFTER_ANCHOR: Localised = {
  nl: 'Telt mee, op tijd. Gemerkt als: na het besluit of de start van de maatregel.',
  en: 'Counts, in time. Marked as after the decision or the start of the measure.',
};
const EARLY: Localised = {
  nl: 'Telt mee, maar niet als op tijd: het was te vroeg.',
  en: 'Counts, but not as in time: it was too early.',
};
const LATE: Localised = {
  nl: 'Telt mee, maar niet als op tijd: het was te laat.',
  en: 'Counts, but not as in time: it was too late.',
};
const DEFERRED: Localised = {
  nl: 'Telt mee, en staat apart als uitgestelde startmeting.',
  en: 'Counts, and is shown apart as a deferred start measurement.',
};
const TIMING_UNKNOWN: Localised = {
  nl: 'Telt mee. Of het op tijd was, is niet bekend.',
  en: 'Counts. Whether it was in time is not known.',
};
const MISSED: Localised = {
  nl: 'Ontbreekt in het cijfer. Het kan nog, en telt dan mee als te laat.',
  en: 'Missing in the figure. It can still be done, and then counts as late.',
};
const EXCUSED: Localised = {
  nl: 'Ontbreekt in het cijfer, met een reden.',
  en: 'Missing in the figure, with a reason.',
};
const NOT_EXPECTED: Localised = {
  nl: 'Wordt niet gevraagd: het ontbreekt niet in het cijfer.',
  en: 'Not asked for: it is not missing in the figure.',
};
const OPTIONAL: Localised = { nl: 'Mag, hoeft niet.', en: 'May be done, need not.' };
const TO_DO: Localised = {
  nl: 'Telt mee als op tijd wanneer het binnen deze periode gebeurt.',
  en: 'Counts as in time when it is done within this period.',
};
