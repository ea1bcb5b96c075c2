import { formatDate } from '../../time/format-date.js';
import { parsePlainDate } from '../../time/plain-date.js';
import {
  FOSTER_VARIANT_LABELS,
  FUNDING_LABELS,
  INTENSITY_UNIT_LABELS,
  YES_NO_LABELS,
} from '../../vocabulary/care-detail-labels.js';
import {
  CARE_FORM_LABELS,
  FRAME_LABELS,
  MEASURE_KIND_LABELS,
  PROVISION_LABELS,
} from '../../vocabulary/care-labels.js';
import { MEASURE_EVENT_LABELS } from '../../vocabulary/measure-event-labels.js';
import { codeLabel } from '../../vocabulary/code-lists.js';
import { GOAL_DOMAIN_TERMS, GOAL_RUBRIC_LABELS, GOAL_SCALE_LABELS } from '../../vocabulary/goal-labels.js';
import type { Localised } from '../../vocabulary/localised.js';
import { MOMENT_LABELS } from '../../vocabulary/measurement-labels.js';
import { CAP_J_CODES, CAP_J_GROUPS } from '../../vocabulary/nature-of-problems.js';
import { NON_RESPONSE_LABELS } from '../../vocabulary/non-response.js';
import { INFORMANT_LABELS } from '../../vocabulary/person-labels.js';
import type { MeasureEventKind } from '../measure/measure-event.js';
import type { HistoryAct } from './history-act.js';
import { LANGUAGE_SEPARATOR, LIST_SEPARATOR } from './part-fields.js';

type ValueKind =
  | 'date'
  | 'organisation'
  | 'unit'
  | 'instrument'
  | 'text'
  | 'hidden'
  | 'reason'
  | 'intensity'
  | 'event'
  | 'person'
  | 'both-languages'
  | Readonly<Record<string, Localised>>;

interface FieldTerm {
  readonly label: Localised;
  readonly kind: ValueKind;
}

const DOMAINS = Object.fromEntries(
  Object.entries(GOAL_DOMAIN_TERMS).map(([code, { label }]) => [code, label]),
);

const PROBLEM_LABELS = Object.fromEntries(
  [...CAP_J_GROUPS.entries, ...CAP_J_CODES.entries].map(({ code, label }) => [code, label]),
);

/** Every field of {@link PartFields}, in words; one name means one thing in all parts. */
const FIELD_TERMS: Readonly<Record<string, FieldTerm>> = {
  start: { label: { nl: 'de start', en: 'the start' }, kind: 'date' },
  end: { label: { nl: 'het einde', en: 'the end' }, kind: 'date' },
  agreedEnd: { label: { nl: 'het afgesproken einde', en: 'the agreed end' }, kind: 'date' },
  endReason: { label: { nl: 'de reden van het einde', en: 'the reason of ending' }, kind: 'reason' },
  frameAtStart: { label: { nl: 'het kader bij de start', en: 'the frame at the start' }, kind: FRAME_LABELS },
  unitId: { label: { nl: 'de afdeling', en: 'the unit' }, kind: 'unit' },
  closedOn: { label: { nl: 'de dag van sluiten', en: 'the day of closing' }, kind: 'date' },
  providerId: { label: { nl: 'de aanbieder', en: 'the provider' }, kind: 'organisation' },
  form: { label: { nl: 'de vorm van zorg', en: 'the form of care' }, kind: CARE_FORM_LABELS },
  provision: { label: { nl: 'de soort voorziening', en: 'the kind of provision' }, kind: PROVISION_LABELS },
  isCrisis: { label: { nl: 'begonnen als spoedhulp', en: 'began as emergency care' }, kind: YES_NO_LABELS },
  fosterVariant: {
    label: { nl: 'de variant van pleegzorg', en: 'the variant of foster care' },
    kind: FOSTER_VARIANT_LABELS,
  },
  funding: { label: { nl: 'wie betaalt', en: 'who pays' }, kind: FUNDING_LABELS },
  isOwnHelp: {
    label: { nl: 'eigen hulp van de toegang', en: 'own help of the access authority' },
    kind: YES_NO_LABELS,
  },
  referrer: { label: { nl: 'de verwijzer', en: 'the referrer' }, kind: 'reason' },
  productCode: { label: { nl: 'de productcode', en: 'the product code' }, kind: 'text' },
  intensity: { label: { nl: 'hoeveel hulp', en: 'how much care' }, kind: 'intensity' },
  method: { label: { nl: 'de methode', en: 'the method' }, kind: 'text' },
  isRecognised: { label: { nl: 'erkende interventie', en: 'recognised intervention' }, kind: YES_NO_LABELS },
  kind: { label: { nl: 'de soort maatregel', en: 'the kind of measure' }, kind: MEASURE_KIND_LABELS },
  type: { label: { nl: 'de vorm', en: 'the type' }, kind: 'reason' },
  events: { label: { nl: 'het verloop', en: 'the course' }, kind: 'event' },
  event: { label: { nl: 'wat er gebeurde', en: 'what happened' }, kind: MEASURE_EVENT_LABELS },
  on: { label: { nl: 'de dag', en: 'the day' }, kind: 'date' },
  until: { label: { nl: 'tot en met', en: 'up to and including' }, kind: 'date' },
  formerId: { label: { nl: 'de instelling ervoor', en: 'the institution before' }, kind: 'organisation' },
  takerId: { label: { nl: 'de instelling erna', en: 'the institution after' }, kind: 'organisation' },
  authorisation: { label: { nl: 'de machtiging', en: 'the authorisation' }, kind: 'reason' },
  organisationId: { label: { nl: 'de instelling', en: 'the institution' }, kind: 'organisation' },
  instrument: { label: { nl: 'de vragenlijst', en: 'the instrument' }, kind: 'instrument' },
  informant: { label: { nl: 'wie invulde', en: 'who filled it in' }, kind: INFORMANT_LABELS },
  moment: { label: { nl: 'het meetmoment', en: 'the moment' }, kind: MOMENT_LABELS },
  takenOn: { label: { nl: 'de dag van invullen', en: 'the day of filling in' }, kind: 'date' },
  careEpisodeId: { label: { nl: 'over welke hulp het gaat', en: 'the care it is about' }, kind: 'hidden' },
  occasionKey: {
    label: { nl: 'het punt van de agenda', en: 'the point of the agenda' },
    kind: 'hidden',
  },
  youthNonResponse: {
    label: { nl: 'waarom de jeugdige niet invulde', en: 'why the youth did not answer' },
    kind: NON_RESPONSE_LABELS,
  },
  notes: { label: { nl: 'de toelichting', en: 'the notes' }, kind: 'hidden' },
  answers: { label: { nl: 'de antwoorden', en: 'the answers' }, kind: 'hidden' },
  decidedById: { label: { nl: 'wie besloot', en: 'who decided' }, kind: 'organisation' },
  decidedOn: { label: { nl: 'de dag van het besluit', en: 'the day of the decision' }, kind: 'date' },
  goals: { label: { nl: 'de doelen', en: 'the goals' }, kind: 'text' },
  forms: { label: { nl: 'de vormen van zorg', en: 'the forms of care' }, kind: CARE_FORM_LABELS },
  validFrom: { label: { nl: 'de eerste dag', en: 'the first day' }, kind: 'date' },
  validTo: { label: { nl: 'de laatste dag', en: 'the last day' }, kind: 'date' },
  agreedOn: { label: { nl: 'de dag van het plan', en: 'the day of the plan' }, kind: 'date' },
  title: { label: { nl: 'de tekst', en: 'the text' }, kind: 'text' },
  domain: { label: { nl: 'het domein', en: 'the domain' }, kind: DOMAINS },
  rubric: { label: { nl: 'de rubriek', en: 'the rubric' }, kind: GOAL_RUBRIC_LABELS },
  setOn: { label: { nl: 'de dag van afspreken', en: 'the day it was set' }, kind: 'date' },
  ownCode: { label: { nl: 'de eigen code', en: 'the own code' }, kind: 'text' },
  delivery: {
    label: { nl: 'de aanlevering', en: 'the delivery' },
    kind: {
      DELIVER: { nl: 'wel aanleveren', en: 'to be delivered' },
      LEAVE_OUT: { nl: 'niet aanleveren', en: 'not to be delivered' },
    },
  },
  replacedOn: { label: { nl: 'de dag van vervangen', en: 'the day it was replaced' }, kind: 'date' },
  newPoints: {
    label: { nl: 'nieuwe werkpunten', en: 'new working points' },
    kind: {
      KEEP_COMING: { nl: 'komen er steeds bij', en: 'keep coming' },
      SOMETIMES: { nl: 'komen er soms bij', en: 'come now and then' },
    },
  },
  marked: {
    label: { nl: 'telt het zwaarst mee', en: 'weighs most' },
    kind: { YES: { nl: 'ja', en: 'yes' } },
  },
  leadTo: {
    label: {
      nl: 'de doelen van het besluit waar het plan op teruggaat',
      en: 'the goals of the decision that the plan leads back to',
    },
    kind: 'hidden',
  },
  about: {
    label: { nl: 'waarover', en: 'what about' },
    kind: { ALL_GOALS: { nl: 'alle doelen samen', en: 'all goals together' } },
  },
  scale: { label: { nl: 'de schaal', en: 'the scale' }, kind: GOAL_SCALE_LABELS },
  party: { label: { nl: 'wie het vindt', en: 'who says it' }, kind: INFORMANT_LABELS },
  scoredOn: { label: { nl: 'de dag van de score', en: 'the day of the score' }, kind: 'date' },
  score: { label: { nl: 'de score', en: 'the score' }, kind: 'text' },
  problemMoment: {
    label: { nl: 'wanneer', en: 'when' },
    kind: {
      START: { nl: 'bij de start', en: 'at the start' },
      END: { nl: 'aan het einde', en: 'at the end' },
    },
  },
  codes: { label: { nl: 'de problemen', en: 'the problems' }, kind: PROBLEM_LABELS },
  observedOn: { label: { nl: 'de dag waarop het zo was', en: 'the day on which it was so' }, kind: 'date' },
  duty: { label: { nl: 'wat gevraagd was', en: 'what was asked' }, kind: 'both-languages' },
  nonResponse: {
    label: { nl: 'waarom het niet komt', en: 'why it will not come' },
    kind: NON_RESPONSE_LABELS,
  },
  workers: { label: { nl: 'wie er werkt', en: 'who works on it' }, kind: 'person' },
  importFile: { label: { nl: 'het bestand', en: 'the file' }, kind: 'text' },
  importRows: { label: { nl: 'de regels', en: 'the rows' }, kind: 'text' },
};

/** A field in words; one without words is named as it is. */
export function historyFieldLabel(field: string): Localised {
  return FIELD_TERMS[field]?.label ?? { nl: field, en: field };
}

/** The names that only the shell knows. */
export interface KnownNames {
  readonly organisation: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly person: (id: string) => string;
  /** Of a key and edition, as `sdq@1`. */
  readonly instrument: (ref: string) => Localised;
}

/** A value of a field in words; null when there is none, or when it is not for reading, as answers are. */
export function historyValueWords(field: string, value: string | null, names: KnownNames): Localised | null {
  const kind = FIELD_TERMS[field]?.kind ?? 'text';
  if (value === null || kind === 'hidden') return null;
  const words = value.split(LIST_SEPARATOR).map((entry) => entryWords(kind, entry, names));
  return { nl: words.map(({ nl }) => nl).join(', '), en: words.map(({ en }) => en).join(', ') };
}

function entryWords(kind: Exclude<ValueKind, 'hidden'>, value: string, names: KnownNames): Localised {
  const same = (text: string): Localised => ({ nl: text, en: text });
  if (typeof kind === 'object') return (Object.hasOwn(kind, value) ? kind[value] : undefined) ?? same(value);
  switch (kind) {
    case 'date': {
      const day = parsePlainDate(value);
      return day === null ? same(value) : { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') };
    }
    case 'organisation':
      return same(names.organisation(value));
    case 'unit':
      return same(names.unit(value));
    case 'instrument':
      return names.instrument(value);
    case 'reason': {
      const [list = '', code = ''] = value.split('/');
      return codeLabel(list, code);
    }
    case 'intensity': {
      const [amount = '', unit = ''] = value.split(' ');
      const { nl, en } = entryWords(INTENSITY_UNIT_LABELS, unit, names);
      return { nl: `${amount.replace('.', ',')} ${nl}`, en: `${amount} ${en}` };
    }
    case 'event':
      return eventWords(value, names);
    case 'person':
      return same(names.person(value));
    case 'both-languages': {
      const [nl = '', en = nl] = value.split(LANGUAGE_SEPARATOR);
      return { nl, en };
    }
    case 'text':
      return same(value);
  }
}

function eventWords(value: string, names: KnownNames): Localised {
  const [kind = '', on = '', first = '', second = ''] = value.split(' ');
  const what = Object.hasOwn(MEASURE_EVENT_LABELS, kind)
    ? MEASURE_EVENT_LABELS[kind as MeasureEventKind]
    : { nl: kind, en: kind };
  const day = entryWords('date', on, names);
  const more = (nl: string, en: string): Localised => ({
    nl: `${what.nl} (${day.nl}${nl})`,
    en: `${what.en} (${day.en}${en})`,
  });
  if (kind === 'EXTENSION') {
    const until = entryWords('date', first, names);
    return more(`, tot en met ${until.nl}`, `, to ${until.en}`);
  }
  if (kind === 'HAND_OVER') return more(`: ${names.organisation(first)}`, `: ${names.organisation(first)}`);
  if (kind === 'AUTHORISATION') {
    const type = entryWords('reason', first, names);
    const until = second === '' ? null : entryWords('date', second, names);
    return more(
      `: ${type.nl}${until === null ? '' : `, tot en met ${until.nl}`}`,
      `: ${type.en}${until === null ? '' : `, to ${until.en}`}`,
    );
  }
  return more('', '');
}

/** By which people recognise a part: what it is, of whom, of which day. */
export function partTitle(
  { partKind, subject }: Pick<HistoryAct, 'partKind' | 'subject'>,
  names: KnownNames,
): Localised {
  const words = (field: string): Localised =>
    historyValueWords(field, subject[field] ?? null, names) ?? { nl: '', en: '' };
  const put = (nl: string, en: string, ...fields: readonly string[]): Localised => ({
    nl: fill(
      nl,
      fields.map((field) => words(field).nl),
    ),
    en: fill(
      en,
      fields.map((field) => words(field).en),
    ),
  });
  switch (partKind) {
    case 'TRAJECTORY':
      return { nl: 'het traject', en: 'the trajectory' };
    case 'CARE_EPISODE':
      return put('% van %', '% of %', 'form', 'providerId');
    case 'MEASURE':
      return put('%', '%', 'kind');
    case 'MEASURE_EVENT':
      return put('% (%), %', '% (%), %', 'event', 'on', 'kind');
    case 'MEASUREMENT':
      return put('%, % (%)', '%, % (%)', 'instrument', 'informant', 'takenOn');
    case 'DECISION':
      return put('Besluit van %', 'Decision of %', 'decidedOn');
    case 'CARE_PLAN':
      return put('Hulpverleningsplan van %', 'Care plan of %', 'providerId');
    case 'MEASURE_PLAN':
      return put('Plan voor de maatregel van %', 'Plan for the measure of %', 'agreedOn');
    case 'GOAL':
      return put('Doel: %', 'Goal: %', 'title');
    case 'GOAL_SCORE':
      return subject.about === 'ALL_GOALS'
        ? put('Score van alle doelen samen: %', 'Score of all goals together: %', 'party')
        : put('Score van een doel: %', 'Score of a goal: %', 'party');
    case 'PROBLEMS':
      return put('Aard van de problemen, %', 'Nature of the problems, %', 'problemMoment');
    case 'DUTY_EXCUSE':
      return put('Waarom dit niet komt: %', 'Why this will not come: %', 'duty');
    case 'WORKERS':
      return { nl: 'Wie aan het traject werkt', en: 'Who works on the trajectory' };
  }
}

function fill(template: string, values: readonly string[]): string {
  const left = [...values];
  return template.replace(/%/g, () => left.shift() ?? '');
}
