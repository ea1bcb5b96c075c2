import type { Problem } from '@trefzeker/shared';
import type { InstrumentDefinition } from '../sdk/definition.js';

/** Ours: a page of text. Longer belongs in the file of the client. */
const LONGEST_NOTE = 4000;

/** Control characters other than line ends and tabs, and halves of a pair. */
const UNFIT = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;

export type NoteCheck =
  | { readonly kind: 'valid'; readonly notes: Readonly<Record<string, string>> }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

/** Keys of the notes that a form has, in the definition's order. */
export function notesOnForm({ notes = {} }: InstrumentDefinition, form: string): readonly string[] {
  return Object.entries(notes)
    .filter(([, note]) => note.forms?.includes(form) ?? true)
    .map(([key]) => key);
}

/**
 * Checks the texts beside the answers: unknown notes, texts that are too long or cannot be shown. An
 * empty text is no note. All problems come together; no text and no unknown key is repeated.
 */
export function checkNotes(
  definition: InstrumentDefinition,
  form: string,
  notes: Readonly<Record<string, string>>,
): NoteCheck {
  const known = notesOnForm(definition, form);
  const problems = Object.entries(notes).flatMap(([key, text], index): readonly Problem[] =>
    known.includes(key) ? textProblems(['notes', key], text) : [unknownNote(['notes', index], known)],
  );
  if (problems.length > 0) return { kind: 'answers-invalid', problems };
  const filled = Object.entries(notes).map(([key, text]) => [key, text.normalize('NFC').trim()] as const);
  return { kind: 'valid', notes: Object.fromEntries(filled.filter(([, text]) => text !== '')) };
}

function textProblems(path: Problem['path'], text: string): readonly Problem[] {
  return [
    ...(UNFIT.test(text) ? [{ path, ...CANNOT_BE_SHOWN }] : []),
    ...(Array.from(text).length > LONGEST_NOTE ? [{ path, ...TOO_LONG }] : []),
  ];
}

function unknownNote(path: Problem['path'], known: readonly string[]): Problem {
  return {
    path,
    code: 'note-unknown',
    message: { nl: 'Deze toelichting bestaat hier niet.', en: 'There is no such note here.' },
    hint:
      known.length === 0
        ? { nl: 'Bij dit formulier horen geen toelichtingen.', en: 'This form has no notes.' }
        : { nl: `Bekend zijn: ${known.join(', ')}.`, en: `Known are: ${known.join(', ')}.` },
  };
}

const CANNOT_BE_SHOWN = {
  code: 'text-with-control-characters',
  message: {
    nl: 'Hier staat een teken dat niet kan worden getoond.',
    en: 'There is a character here that cannot be shown.',
  },
  hint: { nl: 'Typ de tekst opnieuw.', en: 'Type the text again.' },
} as const;
const TOO_LONG = {
  code: 'text-too-long',
  message: { nl: 'De tekst is te lang.', en: 'The text is too long.' },
  hint: {
    nl: `Gebruik ten hoogste ${LONGEST_NOTE} tekens.`,
    en: `Use at most ${LONGEST_NOTE} characters.`,
  },
} as const;
