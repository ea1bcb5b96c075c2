import type { FailedScoring } from '@trefzeker/instruments';
import type { Clock, InstrumentRef } from '@trefzeker/shared';
import type { Logger } from 'pino';
import type { PluginHealth } from './plugin-status.js';

/** Remembers and tells when the own scorer of a plug-in gives nothing usable: by code, without answers. */
export interface PluginWatch {
  note(failed: FailedScoring): void;
  healthOf(refs: readonly InstrumentRef[]): PluginHealth;
}

export function createPluginWatch(clock: Clock, logger: Pick<Logger, 'warn'>): PluginWatch {
  const byEdition = new Map<string, PluginHealth>();
  const nameOf = ({ key, edition }: InstrumentRef) => `${key}@${edition}`;
  return {
    note({ ref, code }) {
      const name = nameOf(ref);
      const failures = (byEdition.get(name)?.failures ?? 0) + 1;
      byEdition.set(name, { failures, last: { code, at: clock.now() } });
      logger.warn(
        { instrument: ref.key, edition: ref.edition, code },
        'the scorer of a plug-in gave no score',
      );
    },
    healthOf(refs) {
      const all = refs.flatMap((ref) => byEdition.get(nameOf(ref)) ?? []);
      const failures = all.reduce((sum, health) => sum + health.failures, 0);
      const latest = all.map(({ last }) => last).sort((left, right) => Number(right?.at) - Number(left?.at));
      return { failures, last: latest[0] ?? null };
    },
  };
}
