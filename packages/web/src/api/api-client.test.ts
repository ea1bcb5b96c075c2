import { describe, expect, test } from 'vitest';
import { TypedDocumentString } from '../gql/graphql.js';
import { createApiClient } from './api-client.js';
import { ApiError } from './api-error.js';

const document = new TypedDocumentString<{ viewer: null }, Record<string, never>>('{ viewer { may } }');

function answering(body: string, status = 200) {
  const requests: { url: string; init: RequestInit | undefined }[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    requests.push({ url: input as string, init });
    return Promise.resolve(new Response(body, { status }));
  };
  return { api: createApiClient(fetch), requests };
}

async function failureOf(work: Promise<unknown>): Promise<ApiError> {
  const failure: unknown = await work.catch((thrown: unknown) => thrown);
  if (failure instanceof ApiError) return failure;
  throw new TypeError('failureOf needs work that fails with an ApiError');
}

describe('the client of the API', () => {
  test('asks the same origin, as JSON, with the header that no other site can send', async () => {
    const { api, requests } = answering('{"data":{"viewer":null}}');

    await expect(api.execute(document, {})).resolves.toEqual({ viewer: null });

    expect(requests[0]?.url).toBe('/graphql');
    expect(new Headers(requests[0]?.init?.headers).get('x-trefzeker-request')).toBe('1');
    expect(new Headers(requests[0]?.init?.headers).get('content-type')).toBe('application/json');
  });

  test('hands on the code and the hint of the API', async () => {
    const { api } = answering(
      '{"errors":[{"message":"Not found.","extensions":{"code":"NOT_FOUND","hint":"Check the address."}}]}',
    );

    expect(await failureOf(api.execute(document, {}))).toMatchObject({
      code: 'NOT_FOUND',
      hint: 'Check the address.',
    });
  });

  test('says that the server is out of reach when something else answers', async () => {
    const { api } = answering('<html>Bad gateway</html>', 502);

    expect(await failureOf(api.execute(document, {}))).toMatchObject({ code: 'UNREACHABLE' });
  });

  test('says that the server is out of reach when nobody answers', async () => {
    const api = createApiClient(() => Promise.reject(new TypeError('fetch failed')));

    expect(await failureOf(api.execute(document, {}))).toMatchObject({ code: 'UNREACHABLE' });
  });

  test('sends a file under its name, and hands on why it was refused', async () => {
    const { api, requests } = answering(
      '{"errors":[{"message":"Too large.","extensions":{"code":"INPUT_MALFORMED","hint":"Split it."}}]}',
      400,
    );

    const failure = await failureOf(api.upload(new File(['a'], 'mijn metingen.csv')));

    expect(failure).toMatchObject({ code: 'INPUT_MALFORMED', hint: 'Split it.' });
    expect(requests[0]?.url).toBe('/uploads?fileName=mijn%20metingen.csv');
  });
});
