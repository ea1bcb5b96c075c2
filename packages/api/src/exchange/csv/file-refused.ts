import type { Localised } from '@trefzeker/shared';

/** The whole file cannot be read: one problem, and no reading on. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly code: string,
    readonly text: Localised,
    readonly hint: Localised,
    /** Record where reading stopped, when it is known; the header is row 1. */
    readonly row = 1,
  ) {
    super(code);
  }
}

const SAVE_AS_UTF8: Localised = {
  nl: 'Bewaar het bestand als CSV UTF-8 en probeer het opnieuw.',
  en: 'Save the file as CSV UTF-8 and try again.',
};

const ENCODINGS = {
  'UTF-8': {
    code: 'encoding-utf-8',
    text: { nl: 'Het bestand is opgeslagen als UTF-8.', en: 'The file was saved as UTF-8.' },
    hint: {
      nl: 'Zet de tekenset in het koppelbestand op utf-8.',
      en: 'Set the encoding in the mapping file to utf-8.',
    },
  },
  'UTF-16': {
    code: 'encoding-utf-16',
    text: { nl: 'Het bestand is opgeslagen als UTF-16.', en: 'The file was saved as UTF-16.' },
    hint: SAVE_AS_UTF8,
  },
  'Windows-1252': {
    code: 'encoding-windows-1252',
    text: {
      nl: 'Het bestand is geen UTF-8; waarschijnlijk is het opgeslagen als Windows-1252 (ANSI).',
      en: 'The file is not UTF-8; it was probably saved as Windows-1252 (ANSI).',
    },
    hint: SAVE_AS_UTF8,
  },
} as const satisfies Readonly<Record<string, { code: string; text: Localised; hint: Localised }>>;

export function wrongEncoding(name: keyof typeof ENCODINGS, row = 1): FileRefused {
  const { code, text, hint } = ENCODINGS[name];
  return new FileRefused(code, text, hint, row);
}

export function notText(): FileRefused {
  return new FileRefused(
    'not-a-text-file',
    { nl: 'Het bestand is geen tekstbestand.', en: 'The file is not a text file.' },
    { nl: 'Exporteer de gegevens als CSV UTF-8.', en: 'Export the data as CSV UTF-8.' },
  );
}

export function emptyFile(): FileRefused {
  return new FileRefused(
    'file-empty',
    { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
    { nl: 'De eerste regel moet de kolomnamen bevatten.', en: 'The first line must hold the column names.' },
  );
}

export function lineTooLong(row: number, limit: number): FileRefused {
  return new FileRefused(
    'line-too-long',
    {
      nl: `Een regel heeft meer dan ${limit} tekens.`,
      en: `A line has more than ${limit} characters.`,
    },
    {
      nl: 'Staat er misschien een aanhalingsteken dat nergens sluit? Haal het weg en probeer het opnieuw.',
      en: 'Is there a quote that is never closed? Remove it and try again.',
    },
    row,
  );
}

export function tooManyColumns(count: number, limit: number): FileRefused {
  return new FileRefused(
    'too-many-columns',
    { nl: `Het bestand heeft ${count} kolommen.`, en: `The file has ${count} columns.` },
    { nl: `Er mogen er ten hoogste ${limit} zijn.`, en: `At most ${limit} are allowed.` },
  );
}

export function brokenQuotes(row: number): FileRefused {
  return new FileRefused(
    'quotes-broken',
    {
      nl: 'Een aanhalingsteken staat op een verkeerde plaats of sluit niet.',
      en: 'A quote stands in the wrong place or is not closed.',
    },
    {
      nl: 'Zet een cel met een aanhalingsteken helemaal tussen aanhalingstekens en verdubbel het teken erbinnen.',
      en: 'Put the whole cell between quotes and double each quote inside it.',
    },
    row,
  );
}
