import { BUILT_INS } from '../../registry/built-ins.js';
import type { Language } from '../language.js';

/** What is asked, and what may be answered. */
export interface Question {
  readonly flag: string;
  readonly ask: Readonly<Record<Language, string>>;
  /** Taken when nothing is said; null: there is none. */
  readonly standard: string | null;
  /** What is allowed, when the answer is not; null when it is. */
  refusal(answer: string): Readonly<Record<Language, string>> | null;
}

const KEY = /^[a-z][a-z0-9-]{0,39}$/;
const FORMS = ['self', 'parent', 'teacher', 'professional'];
const DIRECTIONS = ['higher-is-better', 'lower-is-better'];
const MOST_ITEMS = 200;

export const QUESTIONS = [
  question('key', null, 'Korte naam (sleutel)?', 'Short name (key)?', keyRefusal),
  question('label', null, 'Naam in het Nederlands?', 'Name in Dutch?', (text) =>
    text === '' ? { nl: 'Schrijf een naam.', en: 'Write a name.' } : null,
  ),
  question('direction', null, 'Wat betekent een hogere score?', 'What does a higher score mean?', (text) =>
    oneOf([text], DIRECTIONS),
  ),
  question('items', '10', 'Hoeveel vragen?', 'How many questions?', (text) =>
    /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_ITEMS
      ? null
      : {
          nl: `Schrijf een getal van 1 tot en met ${MOST_ITEMS}.`,
          en: `Write a number from 1 to ${MOST_ITEMS}.`,
        },
  ),
  question('answers', '0-3', 'Laagste en hoogste antwoord?', 'Lowest and highest answer?', rangeRefusal),
  question('scales', 'total', 'Schalen?', 'Scales?', scalesRefusal),
  question('forms', 'self', 'Wie vult het in?', 'Who fills it in?', (text) => oneOf(text.split(','), FORMS)),
  question('ages', '0-18', 'Voor welke leeftijden?', 'For which ages?', rangeRefusal),
  question(
    'level',
    '0',
    'Scoren met regels (0) of ook met een eigen programma (1)?',
    'Score by rules (0) or by a program of yours too (1)?',
    (text) => oneOf([text], ['0', '1']),
  ),
] as const;

function question(
  flag: string,
  standard: string | null,
  nl: string,
  en: string,
  refusal: Question['refusal'],
): Question {
  return { flag, standard, ask: { nl, en }, refusal };
}

function keyRefusal(text: string): ReturnType<Question['refusal']> {
  if (!KEY.test(text)) {
    return {
      nl: 'Gebruik kleine letters, cijfers en streepjes, en begin met een letter: mijn-lijst.',
      en: 'Use lower-case letters, digits and hyphens, and begin with a letter: my-list.',
    };
  }
  return BUILT_INS.some(({ definition }) => definition.key === text)
    ? {
        nl: `${text} is een ingebouwd instrument: kies een andere sleutel.`,
        en: `${text} is a built-in instrument: choose another key.`,
      }
    : null;
}

function rangeRefusal(text: string): ReturnType<Question['refusal']> {
  const [, from, to] = /^(\d{1,2})-(\d{1,3})$/.exec(text) ?? [];
  return from !== undefined && Number(from) < Number(to)
    ? null
    : {
        nl: 'Schrijf de laagste, een streepje en de hoogste: 0-3.',
        en: 'Write the lowest, a hyphen and the highest: 0-3.',
      };
}

function scalesRefusal(text: string): ReturnType<Question['refusal']> {
  const keys = text.split(',');
  return keys.every((key) => KEY.test(key)) && new Set(keys).size === keys.length
    ? null
    : {
        nl: 'Schrijf sleutels met een komma ertussen, elk één keer: rust,slaap.',
        en: 'Write keys with a comma between them, each once: calm,sleep.',
      };
}

function oneOf(texts: readonly string[], allowed: readonly string[]): ReturnType<Question['refusal']> {
  const isFine = texts.every((text) => allowed.includes(text)) && new Set(texts).size === texts.length;
  return isFine
    ? null
    : { nl: `Kies uit: ${allowed.join(', ')}.`, en: `Choose from: ${allowed.join(', ')}.` };
}
