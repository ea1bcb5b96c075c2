import type { Actor, ClientChange, Finding, RespondentDraft, UseElsewhere } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { Client } from '../registration/trajectory-repository.js';

interface OfClient {
  readonly clientId: string;
  readonly clientVersion: number;
}

export interface ChangeClientCommand extends OfClient {
  readonly change: ClientChange;
  /** Needed when something that was filled in changes. */
  readonly reason: string | null;
}

export interface RegisterRespondentCommand extends OfClient {
  readonly respondent: RespondentDraft;
}

export interface ChangeRespondentCommand extends OfClient {
  readonly respondentId: string;
  readonly respondent: RespondentDraft;
  readonly reason: string | null;
}

export interface SetClientBsnCommand extends OfClient {
  /** Null: takes it out. */
  readonly bsn: string | null;
  readonly reason: string | null;
}

export interface StateUseElsewhereCommand extends OfClient {
  readonly use: Pick<UseElsewhere, 'kind' | 'endedOn' | 'source'>;
}

/** The client with its next version. */
export interface ClientChanged {
  readonly kind: 'client-changed';
  readonly client: Client;
  readonly findings: readonly Finding[];
}

type Changed = Promise<ClientChanged | InputRefused>;

/** What is known of a client and of the people around it. Only the organisation that keeps the client changes it. */
export interface ClientCommands {
  changeClient(actor: Actor, command: ChangeClientCommand): Changed;
  registerRespondent(actor: Actor, command: RegisterRespondentCommand): Changed;
  changeRespondent(actor: Actor, command: ChangeRespondentCommand): Changed;
  stateUseElsewhere(actor: Actor, command: StateUseElsewhereCommand): Changed;
  /** Asks a right of its own; the number is in no other answer, in no history and in no log. */
  setClientBsn(actor: Actor, command: SetClientBsnCommand): Changed;
}
