import type { Language } from '../language.js';

interface CheckWords {
  readonly error: string;
  readonly note: string;
  readonly arrow: string;
  readonly moreAfter: string;
  readonly next: string;
  line(line: number): string;
  toMend(errors: number, notes: number): string;
  kept(examples: number, notes: number): string;
}

/** What `check` says around the findings. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  en: {
    error: 'To mend:',
    note: 'To know:',
    arrow: 'What to do:',
    moreAfter: 'The rest is checked once these can be read.',
    next: 'Next: trefzeker pack makes one file of it for the server.',
    line: (line) => `line ${line}`,
    toMend: (errors, notes) =>
      `${count(errors, 'thing', 'things')} to mend${notes === 0 ? '' : `, ${notes} to know`}. Then run check again.`,
    kept: (examples, notes) =>
      `All is well: ${count(examples, 'worked example comes', 'worked examples come')} true${notes === 0 ? '' : `, ${notes} to know`}.`,
  },
  nl: {
    error: 'Verbeteren:',
    note: 'Goed om te weten:',
    arrow: 'Wat u doet:',
    moreAfter: 'De rest wordt bekeken zodra dit te lezen is.',
    next: 'Hierna: trefzeker pack maakt er één bestand van voor de server.',
    line: (line) => `regel ${line}`,
    toMend: (errors, notes) =>
      `${count(errors, 'punt', 'punten')} te verbeteren${notes === 0 ? '' : `, ${notes} goed om te weten`}. Voer check daarna opnieuw uit.`,
    kept: (examples, notes) =>
      `Alles klopt: ${count(examples, 'uitgewerkt voorbeeld komt', 'uitgewerkte voorbeelden komen')} uit${notes === 0 ? '' : `, ${notes} goed om te weten`}.`,
  },
};

const PARTS: Readonly<Record<string, string>> = { scale: 'schaal', form: 'formulier', item: 'vraag' };

/** `scale total` in Dutch; a path of JSON stays as the file has it. */
export function inDutch(where: string): string {
  const [kind = '', ...name] = where.split(' ');
  const dutch = PARTS[kind];
  return dutch === undefined || name.length !== 1 ? where : `${dutch} ${name.join(' ')}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
