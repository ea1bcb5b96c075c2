import type { Database, StatementEvent } from './doors.js';

interface StatementListeners {
  readonly tell: (event: StatementEvent) => void;
  readonly onStatement: Database['onStatement'];
}

/** Who wants to know which statements go out: tests that count them, a log of slow ones. */
export function createStatementListeners(): StatementListeners {
  const listeners = new Set<(event: StatementEvent) => void>();
  return {
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    onStatement: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
