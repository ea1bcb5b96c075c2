import {
  changedFields,
  clientChangeProblems,
  municipalityOn,
  needsReason,
  textProblems,
  tidyText,
} from '@trefzeker/shared';
import type { ClientChange, ClientFacts, ClientLife, Clock, Finding, Problem } from '@trefzeker/shared';
import { isReferenceTaken } from '../registration/client-repository.js';
import { REFERENCE_TAKEN } from '../registration/register-client.js';
import type { WriteDoor } from '../platform/database/doors.js';
import { isUniqueViolation } from '../platform/database/statement-error.js';
import type { Client } from '../registration/trajectory-repository.js';
import type { ClientCommands } from './client-commands.js';
import type { OpenClientFile } from './client-file.js';
import { CLIENT_KEEPER_ONLY } from './client-file.js';
import { changedFacts } from './changed-facts.js';

interface Dependencies {
  readonly open: OpenClientFile;
  readonly write: WriteDoor;
  readonly clock: Clock;
}

/** Changes what is known of a client: who it is, where it lived, that it died. */
export function createChangeClient({ open, write, clock }: Dependencies): ClientCommands['changeClient'] {
  return async (actor, { change, reason, ...of }) => {
    const file = await open(actor, of, 'changeClient');
    const today = clock.today();
    const before = factsOf(file.client, file.life);
    const tidy = tidied(change);
    const after = { ...before, ...tidy };
    const client: Client = {
      ...file.client,
      ...identityOf(after),
      birthDatePrecision: change.birthDate === undefined ? before.birthDatePrecision : 'DAY',
      municipality: municipalityOn({ ...before, residences: after.residences }, today),
    };
    const isTaken =
      client.reference !== before.reference &&
      (await write.transaction((tx) => isReferenceTaken(tx, client)));
    const problems = file.isKeeper
      ? [
          ...clientChangeProblems(change, after, today),
          ...(isTaken ? [REFERENCE_TAKEN] : []),
          ...reasonProblems(reason, needsReason(before, after)),
        ]
      : [CLIENT_KEEPER_ONLY];
    if (problems.length > 0) return file.refuse(problems);
    const names = changedFields(before, after);
    if (names.length === 0) return { kind: 'client-changed', client: file.client, findings: [] };

    try {
      return await file.save({
        client,
        life: { ...file.life, ...lifeOf(after) },
        reason: filled(reason),
        fields: changedFacts(before, after, names),
        findings: after.diedOn !== null && file.hasOpenTrajectory ? [STILL_OPEN] : [],
      });
    } catch (thrown) {
      if (isUniqueViolation(thrown)) return file.refuse([REFERENCE_TAKEN]);
      throw thrown;
    }
  };
}

/** A reason is words on one line; needed when something that was filled in changes. */
export function reasonProblems(reason: string | null, isNeeded: boolean): readonly Problem[] {
  const problems = textProblems({ field: 'reason', text: reason ?? '', longest: 200 });
  return problems.length === 0 && isNeeded && filled(reason) === null ? [REASON_NEEDED] : problems;
}

export function filled(text: string | null): string | null {
  const tidy = tidyText(text ?? '');
  return tidy === '' ? null : tidy;
}

function tidied(change: ClientChange): ClientChange {
  const { givenName, familyName, familyKey, reference, told, residences } = change;
  return {
    ...change,
    ...(reference === undefined ? {} : { reference: tidyText(reference) }),
    ...(givenName === undefined ? {} : { givenName: filled(givenName) }),
    ...(familyName === undefined ? {} : { familyName: filled(familyName) }),
    ...(familyKey === undefined ? {} : { familyKey: filled(familyKey) }),
    ...(told ? { told: { on: told.on, by: tidyText(told.by) } } : {}),
    ...(residences === undefined
      ? {}
      : {
          residences: residences.map(({ from, municipality }) => ({
            from,
            municipality: filled(municipality),
          })),
        }),
  };
}

function factsOf(client: Client, life: ClientLife): ClientFacts {
  const { birthDatePrecision, municipality } = client;
  return { ...identityOf(client), birthDatePrecision, municipality, ...lifeOf(life) };
}

function identityOf({
  reference,
  givenName,
  familyName,
  birthDate,
  sex,
}: Pick<Client, 'reference' | 'givenName' | 'familyName' | 'birthDate' | 'sex'>) {
  return { reference, givenName, familyName, birthDate, sex };
}

function lifeOf({
  familyKey,
  told,
  diedOn,
  erasedOn,
  residences,
  careAims,
}: Omit<ClientLife, 'respondents'>) {
  return { familyKey, told, diedOn, erasedOn, residences, careAims };
}

const REASON_NEEDED: Problem = {
  path: ['reason'],
  code: 'reason-needed',
  message: {
    nl: 'U verandert iets dat al was ingevuld. Zeg waarom.',
    en: 'You change something that was filled in already. Say why.',
  },
  hint: {
    nl: 'Een paar woorden zijn genoeg, zoals: tikfout.',
    en: 'A few words are enough, such as: typing error.',
  },
};

const STILL_OPEN: Finding = {
  path: ['diedOn'],
  code: 'still-open-after-death',
  message: {
    nl: 'Er staat nog een traject open. Er wordt niemand meer gevraagd of herinnerd.',
    en: 'A trajectory is still open. Nobody is asked or reminded any more.',
  },
  hint: {
    nl: 'Leg het einde van de hulp en de maatregelen vast, met overlijden als reden, en sluit het traject.',
    en: 'Register the end of care and measures, with death as the reason, and close the trajectory.',
  },
};
