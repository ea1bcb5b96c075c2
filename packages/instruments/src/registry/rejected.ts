import type { Localised, Problem } from '@trefzeker/shared';
import type { ScorerFailure } from '../box/box-failure.js';
import { SCORER_FAILURES } from '../box/box-failure.js';
import { MANIFEST } from './manifest-name.js';

/** Why a plug-in was not taken. */
export interface Rejected {
  readonly kind: 'rejected';
  /** Kebab-case, stable; the problems say it in words. */
  readonly reason: string;
  /** Never empty. */
  readonly problems: readonly Problem[];
}

export function rejected(reason: string, problems: readonly Problem[]): Rejected {
  return { kind: 'rejected', reason, problems };
}

/** What can be wrong with a plug-in as a whole; wording in one place. */
export const loadProblem = {
  missingFile: (name: string): Problem => ({
    path: [name],
    code: 'file-missing',
    message: { nl: `Het bestand ${name} is er niet.`, en: `The file ${name} is not there.` },
    hint: {
      nl: 'Zet het in de map van de plug-in, of verbeter de naam.',
      en: "Put it in the plug-in's folder, or correct its name.",
    },
  }),
  tooLarge: (name: string, bytes: number, mostBytes: number): Problem => ({
    path: [name],
    code: 'file-too-large',
    message: {
      nl: `Het bestand ${name} is ${kilobytes(bytes)} groot; toegestaan is ${kilobytes(mostBytes)}.`,
      en: `The file ${name} has ${kilobytes(bytes)}; allowed is ${kilobytes(mostBytes)}.`,
    },
    hint: {
      nl: 'Laat weg wat voor de scores niet nodig is, of verdeel het over meer uitbreidingen.',
      en: 'Leave out what the scores do not need, or divide it over more plug-ins.',
    },
  }),
  notJson: (name: string): Problem => ({
    path: [name],
    code: 'not-json',
    message: { nl: `Het bestand ${name} is geen geldige JSON.`, en: `The file ${name} is not valid JSON.` },
    hint: {
      nl: 'Controleer komma’s, haakjes en aanhalingstekens.',
      en: 'Check commas, brackets and quotes.',
    },
  }),
  doubledKey: (path: Problem['path'], line: number): Problem => ({
    path,
    code: 'key-twice',
    message: {
      nl: `Deze naam staat er twee keer, de tweede keer op regel ${line}.`,
      en: `This name is there twice, the second time on line ${line}.`,
    },
    hint: { nl: 'Geef een van de twee een andere naam.', en: 'Give one of the two another name.' },
  }),
  scorerMissing: (key: string): Problem => ({
    path: ['scorer'],
    code: 'scorer-missing',
    message: {
      nl: `Schalen van ${key} vragen een eigen programma, en het pakket noemt er geen.`,
      en: `Scales of ${key} need a program of their own, and the package names none.`,
    },
    hint: {
      nl: `Zet "scorer": "scorer.js" in ${MANIFEST}.`,
      en: `Put "scorer": "scorer.js" into ${MANIFEST}.`,
    },
  }),
  scorerFailed: (example: string, code: ScorerFailure): Problem => ({
    path: ['scorer', example],
    code: `scorer-${code}`,
    message: SCORER_FAILURES[code].what,
    hint: SCORER_FAILURES[code].next,
  }),
  notDeterministic: (example: string): Problem => ({
    path: ['scorer', example],
    code: 'not-deterministic',
    message: {
      nl: 'Dezelfde antwoorden geven twee verschillende scores.',
      en: 'The same answers give two different scores.',
    },
    hint: {
      nl: 'Laat de score alleen van de antwoorden en de gegevens in `context` afhangen.',
      en: 'Let the score depend on the answers and on what `context` says alone.',
    },
  }),
  exampleUntrue: (example: string, what: Localised): Problem => ({
    path: ['examples', example],
    code: 'example-untrue',
    message: {
      nl: `Een uitgewerkt voorbeeld komt niet uit (${what.nl}).`,
      en: `A worked example does not come true (${what.en}).`,
    },
    hint: {
      nl: 'Reken het voorbeeld na, en verbeter het voorbeeld of de scoreregel.',
      en: 'Work the example out by hand, and correct the example or the scoring rule.',
    },
  }),
  notPacked: (name: string): Problem => ({
    path: [name],
    code: 'not-packed',
    message: {
      nl: 'Dit bestand is geen pakket dat `trefzeker pack` heeft gemaakt.',
      en: 'This file is no package that `trefzeker pack` made.',
    },
    hint: { nl: 'Pak de uitbreiding opnieuw in.', en: 'Pack the plug-in again.' },
  }),
  notFound: (source: string): Problem => ({
    path: [source],
    code: 'plugin-not-found',
    message: {
      nl: `Er is geen map met ${MANIFEST}, geen pakket en geen ingepakt bestand met deze naam.`,
      en: `There is no folder with ${MANIFEST}, no package and no packed file of this name.`,
    },
    hint: {
      nl: 'Verbeter de naam in de configuratie; een map wordt gezocht vanaf het configuratiebestand, een pakket in node_modules.',
      en: 'Correct the name in the configuration; a folder is looked for from the configuration file, a package in node_modules.',
    },
  }),
  unreadable: (source: string): Problem => ({
    path: [source],
    code: 'unreadable',
    message: { nl: 'De plug-in kon niet worden gelezen.', en: 'The plug-in could not be read.' },
    hint: { nl: 'Controleer de rechten op de bestanden.', en: 'Check the permissions of the files.' },
  }),
  otherApi: (api: number, ours: number): Problem => ({
    path: ['api'],
    code: 'api-not-supported',
    message: {
      nl: `De plug-in is voor contract ${api}; dit systeem kent contract ${ours}.`,
      en: `The plug-in is for contract ${api}; this system knows contract ${ours}.`,
    },
    hint: { nl: 'Neem een versie van de plug-in die past.', en: 'Take a version of the plug-in that fits.' },
  }),
  otherHost: (range: string, ours: string): Problem => ({
    path: ['host'],
    code: 'host-not-supported',
    message: {
      nl: `De plug-in vraagt systeemversie "${range}"; dit is ${ours}.`,
      en: `The plug-in asks for system version "${range}"; this is ${ours}.`,
    },
    hint: {
      nl: 'Schrijf een bereik als ">=0.1" of ">=0.1 <2", of neem een versie die past.',
      en: 'Write a range such as ">=0.1" or ">=0.1 <2", or take a version that fits.',
    },
  }),
  changed: (actual: string): Problem => ({
    path: ['integrity'],
    code: 'integrity-mismatch',
    message: {
      nl: 'De bestanden zijn niet die welke in de configuratie zijn goedgekeurd.',
      en: 'The files are not those that the configuration approved.',
    },
    hint: {
      nl: `Bekijk wat er is veranderd; daarna is de waarde ${actual}.`,
      en: `Look at what has changed; after that the value is ${actual}.`,
    },
  }),
  taken: (what: string, name: string): Problem => ({
    path: [what, name],
    code: 'already-there',
    message: { nl: `${name} is er al.`, en: `${name} is there already.` },
    hint: {
      nl: 'Geef een andere sleutel of een nieuw nummer; wat er is verandert nooit.',
      en: 'Give another key or a new number; what is there never changes.',
    },
  }),
  unknownInstrumentOfTexts: (language: string, key: string): Problem => ({
    path: ['texts', language, key],
    code: 'instrument-unknown',
    message: {
      nl: `Het instrument ${key} van deze teksten is er niet.`,
      en: `The instrument ${key} of these texts is not there.`,
    },
    hint: {
      nl: 'Verbeter de sleutel, of zet de plug-in met het instrument eerder in de configuratie.',
      en: 'Correct the key, or put the plug-in with the instrument earlier in the configuration.',
    },
  }),
  unknownInstrument: (name: string): Problem => ({
    path: ['norms', name],
    code: 'instrument-unknown',
    message: {
      nl: `Het instrument van normset ${name} is er niet.`,
      en: `The instrument of norm set ${name} is not there.`,
    },
    hint: {
      nl: 'Verbeter sleutel en editie, of zet de plug-in met het instrument eerder in de configuratie.',
      en: 'Correct key and edition, or put the plug-in with the instrument earlier in the configuration.',
    },
  }),
};

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
