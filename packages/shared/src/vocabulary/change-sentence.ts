import type { ChangeClass, ChangeOutcome } from '../instrument/change.js';
import type { Informant, Moment } from '../trajectory/trajectory-record.js';
import type { Localised } from './localised.js';
import { reasonLabel } from './reasons.js';

/** Who saw a change, and between which moments. */
export interface ChangeTold {
  readonly informant: Informant;
  readonly from: Moment;
  readonly to: Moment;
  readonly outcome: ChangeOutcome;
}

/**
 * A change as a client or parent would say it, in one or two short sentences (B1). Only what the class says:
 * no difference that is within the error of measurement is called one.
 *
 * @example changeSentence({ informant: 'mother', from: 'START', to: 'END', outcome: { kind: 'classified', class: 'IMPROVED' } }).nl
 * // 'Volgens moeder ging het aan het einde duidelijk beter dan bij de start.'
 */
export function changeSentence({ informant, from, to, outcome }: ChangeTold): Localised {
  const who = SPEAKERS[informant];
  const { then, before } = from === to ? LATER : { then: WHEN[to], before: WHEN[from] };
  if (outcome.kind === 'not-classifiable') {
    const reason = reasonLabel(outcome.reason);
    return {
      nl: `Of het volgens ${who.nl} beter of slechter ging, is niet te zeggen. ${reason.nl}.`,
      en: `Whether it went better or worse according to ${who.en}, cannot be said. ${reason.en}.`,
    };
  }
  const words = WORDS[outcome.class];
  return {
    nl: `Volgens ${who.nl} ${words.nl(then.nl, before.nl)}`,
    en: `According to ${who.en} ${words.en(then.en, before.en)}`,
  };
}

const SPEAKERS: Readonly<Record<Informant, Localised>> = {
  youth: { nl: 'de jeugdige', en: 'the youth' },
  mother: { nl: 'moeder', en: 'the mother' },
  father: { nl: 'vader', en: 'the father' },
  parent: { nl: 'de ouder', en: 'the parent' },
  'foster-parent': { nl: 'de pleegouder', en: 'the foster parent' },
  teacher: { nl: 'de leerkracht', en: 'the teacher' },
  'group-worker': { nl: 'de groepsleider', en: 'the group worker' },
  professional: { nl: 'de hulpverlener', en: 'the professional' },
  guardian: { nl: 'de gezinsvoogd', en: 'the guardian' },
  'probation-officer': { nl: 'de jeugdreclasseerder', en: 'the probation officer' },
};

const WHEN: Readonly<Record<Moment, Localised>> = {
  START: { nl: 'bij de start', en: 'at the start' },
  INTERIM: { nl: 'tussendoor', en: 'in between' },
  END: { nl: 'aan het einde', en: 'at the end' },
  FOLLOW_UP: { nl: 'na afloop', en: 'afterwards' },
};

/** For two measurements of one moment, such as two in between. */
const LATER = { then: { nl: 'later', en: 'later' }, before: { nl: 'eerder', en: 'earlier' } };

type Clause = (then: string, before: string) => string;

/** What follows `Volgens moeder`. IMPROVED says nothing of the range: the end may lie within it. */
const WORDS: Readonly<Record<ChangeClass, { readonly nl: Clause; readonly en: Clause }>> = {
  RECOVERED: {
    nl: (then, before) =>
      `ging het ${then} duidelijk beter dan ${before}. De score valt dan binnen het normale bereik.`,
    en: (then, before) =>
      `it went clearly better ${then} than ${before}. The score is then within the normal range.`,
  },
  IMPROVED: {
    nl: (then, before) => `ging het ${then} duidelijk beter dan ${before}.`,
    en: (then, before) => `it went clearly better ${then} than ${before}.`,
  },
  UNCHANGED: {
    nl: (then, before) => `was het ${then} niet duidelijk anders dan ${before}.`,
    en: (then, before) => `it was not clearly different ${then} than ${before}.`,
  },
  DETERIORATED: {
    nl: (then, before) => `ging het ${then} duidelijk slechter dan ${before}.`,
    en: (then, before) => `it went clearly worse ${then} than ${before}.`,
  },
};
