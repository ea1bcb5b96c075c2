import type { Actor } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { Client } from '../registration/trajectory-repository.js';

export interface StateNotDoubleCommand {
  readonly clientId: string;
  readonly clientVersion: number;
  readonly otherId: string;
  readonly otherVersion: number;
  readonly reason: string;
}

export interface WithdrawNotDoubleCommand {
  readonly clientId: string;
  readonly clientVersion: number;
  readonly notDoubleId: string;
  readonly reason: string;
}

/** Both clients, each with its next version. */
export interface NotDoubleStated {
  readonly kind: 'not-double-stated' | 'not-double-withdrawn';
  readonly client: Client;
  readonly other: Client;
}

/** Clients that look alike and are two. Only their keeper says so, and somebody there who may merge. */
export interface NotDoubleCommands {
  /** The pair is no suspicion any more, and cannot be merged until it is taken back. */
  stateNotDouble(actor: Actor, command: StateNotDoubleCommand): Promise<NotDoubleStated | InputRefused>;
  withdrawNotDouble(actor: Actor, command: WithdrawNotDoubleCommand): Promise<NotDoubleStated | InputRefused>;
}
