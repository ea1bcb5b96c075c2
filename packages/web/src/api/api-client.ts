import type { TypedDocumentString } from '../gql/graphql.js';
import { ApiError } from './api-error.js';

/** Sent with every request: a form on another site cannot set it. */
const REQUEST_HEADER = { 'x-trefzeker-request': '1' };

interface GraphQlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

export interface UploadRefused {
  readonly kind: 'refused';
  readonly message: { readonly nl: string; readonly en: string };
  readonly hint: { readonly nl: string; readonly en: string };
}

export type UploadResult = { readonly kind: 'uploaded'; readonly uploadId: string } | UploadRefused;

export interface ApiClient {
  execute<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>;
  upload(file: File): Promise<UploadResult>;
}

/** Talks to the API of the same origin through the given `fetch`. */
export function createApiClient(fetch: typeof globalThis.fetch): ApiClient {
  return {
    async execute(document, variables, signal) {
      const response = await reach(() =>
        fetch('/graphql', {
          method: 'POST',
          headers: {
            ...REQUEST_HEADER,
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json',
          },
          body: JSON.stringify({ query: document.toString(), variables }),
          ...(signal === undefined ? {} : { signal }),
        }),
      );
      return readAnswer(response);
    },
    async upload(file) {
      const response = await reach(() =>
        fetch(`/uploads?fileName=${encodeURIComponent(file.name)}`, {
          method: 'POST',
          headers: { ...REQUEST_HEADER, 'content-type': 'text/csv' },
          body: file,
        }),
      );
      return readUpload(response);
    },
  };
}

async function reach(request: () => Promise<Response>): Promise<Response> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('UNREACHABLE', 'The server did not answer.');
  }
}

async function readAnswer<Result>(response: Response): Promise<Result> {
  const answer = await readJson<GraphQlAnswer<Result>>(response);
  const error = answer.errors?.[0];
  if (error !== undefined) {
    throw new ApiError(error.extensions?.code ?? 'UNEXPECTED', error.message, error.extensions?.hint ?? null);
  }
  if (answer.data === undefined || answer.data === null) {
    throw new ApiError('UNEXPECTED', `The server answered ${response.status} without data.`);
  }
  return answer.data;
}

async function readUpload(response: Response): Promise<UploadResult> {
  const answer = await readJson<{ uploadId?: string } & Partial<Omit<UploadRefused, 'kind'>>>(response);
  if (answer.uploadId !== undefined) return { kind: 'uploaded', uploadId: answer.uploadId };
  const { message, hint } = answer;
  if (message === undefined || hint === undefined) {
    throw new ApiError('UNEXPECTED', `The server answered ${response.status} to the upload.`);
  }
  return { kind: 'refused', message, hint };
}

async function readJson<Body>(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new ApiError('UNREACHABLE', `The server answered ${response.status} without JSON.`);
  }
}
