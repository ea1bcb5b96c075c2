import type { App } from '../app.js';
import { describeFailure } from '../platform/logging/describe-failure.js';
import { complain, say } from './terminal.js';

/**
 * Asked for from outside: `kill -HUP`. What is wrong is said, and what was loaded goes on. Never rejects:
 * nobody waits for it, and the server must not end by it.
 */
export async function reloadAndTell(app: Pick<App, 'reload' | 'warnings' | 'logger'>): Promise<void> {
  try {
    const outcome = await app.reload();
    if (outcome.kind === 'configuration-invalid') {
      complain(outcome.message);
      return;
    }
    const states = outcome.plugins.map(({ source, state }) => `${source} ${state.kind}`);
    say(`Plug-ins read again: ${states.join(', ')}.`);
    for (const warning of app.warnings) complain(warning);
  } catch (error) {
    app.logger.error({ failure: describeFailure(error) }, 'the plug-ins could not be read again');
    complain(FAILED);
  }
}

const FAILED =
  'The plug-ins could not be read again; those that were loaded go on. The log has the error. Mend it, and send SIGHUP again.';
