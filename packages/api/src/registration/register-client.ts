import { alikeFindings, clientProblems, tidyText } from '@trefzeker/shared';
import type { Clock, Problem } from '@trefzeker/shared';
import type { AccessLog } from '../audit/access-log.js';
import type { WriteAccessLine } from '../audit/access-log-repository.js';
import { may, requireRight } from '../identity/rights.js';
import type { DoubleRepository } from '../merge/double-repository.js';
import { findSuspects } from '../merge/suspects.js';
import type { WriteDoor } from '../platform/database/doors.js';
import { isUniqueViolation } from '../platform/database/statement-error.js';
import type { Commands, InputRefused, RegisterClientCommand } from '../use-cases.js';
import { insertClients, isReferenceTaken } from './client-repository.js';
import type { Client } from './trajectory-repository.js';

interface Dependencies {
  readonly write: WriteDoor;
  readonly doubles: DoubleRepository;
  readonly writeAccessLine: WriteAccessLine;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
}

/**
 * Adds a client to the actor's own organisation, under a reference that is unique there. When another one looks like
 * it, that is a finding.
 */
export function createRegisterClient(dependencies: Dependencies): Commands['registerClient'] {
  const { write, doubles, writeAccessLine, accessLog, clock, newId, requestId } = dependencies;
  return async (actor, command) => {
    requireRight(actor, 'REGISTER');
    const client = toNewClient(command, { id: newId(), organisationId: actor.organisationId });
    const entry = {
      action: 'create',
      operation: 'registerClient',
      objectIds: [],
      requestId: requestId(),
    } as const;
    const refuse = async (problems: readonly Problem[]): Promise<InputRefused> => {
      await accessLog.write(actor, { ...entry, outcome: 'refused', clientIds: [] });
      return { kind: 'input-refused', problems };
    };

    const problems = clientProblems(command, clock.today());
    if (problems.length > 0) {
      const isTaken = await write.transaction((tx) => isReferenceTaken(tx, client));
      return refuse(isTaken ? [REFERENCE_TAKEN, ...problems] : problems);
    }
    const alike = may(actor, 'READ_CLIENTS') ? await findSuspects(doubles, actor, client) : [];
    const clientIds = [client.id, ...alike.map((each) => each.client.id)];
    try {
      await write.transaction(async (tx) => {
        await insertClients(tx, [client]);
        await writeAccessLine(tx, actor, { ...entry, outcome: 'success', clientIds });
      });
    } catch (thrown) {
      if (isUniqueViolation(thrown)) return refuse([REFERENCE_TAKEN]);
      throw thrown;
    }
    return { kind: 'registered', client, findings: alikeFindings(alike.length) };
  };
}

/** The client as it would be stored, its texts tidied. */
export function toNewClient(
  { reference, givenName, familyName, birthDate, sex, municipality }: RegisterClientCommand,
  identity: Pick<Client, 'id' | 'organisationId'>,
): Client {
  return {
    ...identity,
    reference: tidyText(reference),
    givenName: filled(givenName),
    familyName: filled(familyName),
    birthDate,
    birthDatePrecision: 'DAY',
    sex,
    municipality: filled(municipality),
    version: 1,
  };
}

function filled(text: string | null): string | null {
  const tidy = tidyText(text ?? '');
  return tidy === '' ? null : tidy;
}

export const REFERENCE_TAKEN: Problem = {
  path: ['reference'],
  code: 'reference-taken',
  message: { nl: 'Dit cliëntnummer bestaat al.', en: 'This reference is in use already.' },
  hint: {
    nl: 'Zoek die cliënt op, of kies een ander nummer.',
    en: 'Find that client, or choose another reference.',
  },
};
