import type { Problem } from '../../error/problem.js';

/** The text of one field, as somebody sent it. */
export interface EnteredText {
  /** Name of the field in the input; becomes the path of a problem. */
  readonly field: string;
  readonly text: string;
  /** Characters (code points) that it may have at most, after {@link tidyText}. */
  readonly longest: number;
}

/**
 * What is wrong with a short free text: nothing in it that can be seen, signs that do not belong in one line
 * (line breaks and other control characters, signs that turn the reading direction, half characters), or too
 * long. An empty text is not judged here: whether it may be left out is for the field to say.
 *
 * Messages never repeat the text: it is a name or a number of a client.
 */
export function textProblems({ field, text, longest }: EnteredText): readonly Problem[] {
  if (text === '') return [];
  if (!VISIBLE.test(text)) return [blank(field)];
  return [
    ...(UNFIT.test(text) ? [unfit(field)] : []),
    ...(Array.from(tidyText(text)).length > longest ? [tooLong(field, longest)] : []),
  ];
}

/** As it is stored: composed (NFC), so that one name is one text, and without spaces around it. */
export function tidyText(text: string): string {
  return text.normalize('NFC').trim();
}

/** Anything but white space and format characters, which show nothing. */
const VISIBLE = /[^\p{White_Space}\p{Cf}]/u;

/** Control characters, halves of a pair, ends of lines and paragraphs, and signs that turn the direction. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

function blank(field: string): Problem {
  return {
    path: [field],
    code: 'text-blank',
    message: { nl: 'Hier staan alleen spaties.', en: 'There are only spaces here.' },
    hint: { nl: 'Vul iets in, of laat het leeg.', en: 'Enter something, or leave it empty.' },
  };
}

function unfit(field: string): Problem {
  return {
    path: [field],
    code: 'text-with-control-characters',
    message: {
      nl: 'Hier staat een teken dat niet kan, zoals een nieuwe regel of een tab.',
      en: 'There is a character here that cannot be used, such as a line break or a tab.',
    },
    hint: { nl: 'Typ de tekst opnieuw, op één regel.', en: 'Type the text again, on one line.' },
  };
}

function tooLong(field: string, longest: number): Problem {
  return {
    path: [field],
    code: 'text-too-long',
    message: { nl: 'De tekst is te lang.', en: 'The text is too long.' },
    hint: { nl: `Gebruik ten hoogste ${longest} tekens.`, en: `Use at most ${longest} characters.` },
  };
}
