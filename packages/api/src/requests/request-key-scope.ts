import { AsyncLocalStorage } from 'node:async_hooks';

/** The key of one request, and whether something was stored under it. */
export interface KeyedRequest {
  readonly key: string;
  readonly operation: string;
  readonly inputHash: string;
  isStored: boolean;
}

const keys = new AsyncLocalStorage<string>();
const requests = new AsyncLocalStorage<KeyedRequest>();

/** Runs a mutation under the key that its sender chose. */
export function withRequestKey<Result>(key: string, work: () => Result): Result {
  return keys.run(key, work);
}

/** Null: the sender named none. */
export function currentRequestKey(): string | null {
  return keys.getStore() ?? null;
}

/** Runs a command as the one that the key is for. */
export function asKeyedRequest<Result>(request: KeyedRequest, work: () => Result): Result {
  return requests.run(request, work);
}

/** Null: what runs now was not sent with a key. */
export function currentKeyedRequest(): KeyedRequest | null {
  return requests.getStore() ?? null;
}
