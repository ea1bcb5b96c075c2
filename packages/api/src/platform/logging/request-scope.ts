import { AsyncLocalStorage } from 'node:async_hooks';

const requestIds = new AsyncLocalStorage<string>();

/** Runs `work` as part of a request, so that everything below it can be found by one id. */
export function withRequestId<Result>(requestId: string, work: () => Result): Result {
  return requestIds.run(requestId, work);
}

/** Id of the request that is being answered; `no-request` for work that nobody asked for. */
export function currentRequestId(): string {
  return requestIds.getStore() ?? 'no-request';
}
