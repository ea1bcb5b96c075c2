import { buildWhenStale } from '../../scripts/lib/build-when-stale.mjs';

/** Vitest runs this once, before the tests that meet the built product. */
export default async function buildOnce(): Promise<void> {
  await buildWhenStale({ say: console.error });
}
