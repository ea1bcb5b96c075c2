// @ts-check
import { openQuickJs, runScorer } from './quickjs-box.mjs';

/** @type {ReturnType<typeof openQuickJs> | null} */
let quickjs = null;

/**
 * The task of a worker thread: one call of a scorer.
 *
 * @param {import('./box-call.js').BoxCall} call
 * @returns {Promise<import('./box-call.js').BoxOutcome>}
 */
export default async function callInBox(call) {
  quickjs ??= openQuickJs();
  const outcome = runScorer(await quickjs, call);
  if (outcome.kind === 'failed' && outcome.code === 'box-broke') quickjs = null;
  return outcome;
}
