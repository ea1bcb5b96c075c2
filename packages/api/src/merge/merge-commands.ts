import type { Actor, Finding, MergeChoices } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { Client } from '../registration/trajectory-repository.js';

export interface MergeClientsCommand {
  readonly staysId: string;
  readonly staysVersion: number;
  readonly goesId: string;
  readonly goesVersion: number;
  readonly choices: MergeChoices;
  readonly reason: string;
}

export interface UndoClientMergeCommand {
  /** The client that stayed. */
  readonly clientId: string;
  readonly clientVersion: number;
  readonly mergeId: string;
  readonly reason: string;
}

/** The client that stays, with its next version. */
export interface ClientsMerged {
  readonly kind: 'clients-merged';
  readonly client: Client;
  readonly findings: readonly Finding[];
}

/** Both clients, each with its next version. */
export interface MergeUndone {
  readonly kind: 'merge-undone';
  readonly client: Client;
  readonly separated: Client;
  readonly findings: readonly Finding[];
}

/** A client that was registered twice. Only its keeper merges, and somebody there with a right of its own. */
export interface MergeCommands {
  mergeClients(actor: Actor, command: MergeClientsCommand): Promise<ClientsMerged | InputRefused>;
  /** The last merge of a client first: what came later is built on what came before. */
  undoClientMerge(actor: Actor, command: UndoClientMergeCommand): Promise<MergeUndone | InputRefused>;
}
