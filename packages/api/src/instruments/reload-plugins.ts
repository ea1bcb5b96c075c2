import type { Actor } from '@trefzeker/shared';
import type { AccessLog } from '../audit/access-log.js';
import { requireRight } from '../identity/rights.js';
import type { PluginStatus } from './plugin-status.js';

export type ReloadOutcome =
  | { readonly kind: 'reloaded'; readonly plugins: readonly PluginStatus[] }
  /** The configuration cannot be read; what was loaded stays. */
  | { readonly kind: 'configuration-invalid'; readonly message: string };

/** Reads the configuration and its plug-ins again, while the server goes on. */
export type ReloadPlugins = (actor: Actor) => Promise<ReloadOutcome>;

interface Dependencies {
  readonly reload: () => Promise<ReloadOutcome>;
  readonly accessLog: AccessLog;
  readonly requestId: () => string;
}

/**
 * Requests that are being answered go on with what was loaded when they came in; the next one meets the new.
 */
export function createReloadPlugins({ reload, accessLog, requestId }: Dependencies): ReloadPlugins {
  return async (actor) => {
    const line = { action: 'change', operation: 'reloadPlugins', clientIds: [], objectIds: [] } as const;
    const tell = (outcome: 'success' | 'refused' | 'failed') =>
      accessLog.write(actor, { ...line, outcome, requestId: requestId() });
    try {
      requireRight(actor, 'MANAGE_PLUGINS');
    } catch (refusal) {
      await tell('refused');
      throw refusal;
    }
    const outcome = await reload().catch(async (thrown: unknown) => {
      await tell('failed');
      throw thrown;
    });
    await tell(outcome.kind === 'reloaded' ? 'success' : 'failed');
    return outcome;
  };
}
