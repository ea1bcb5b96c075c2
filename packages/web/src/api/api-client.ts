import type { TypedDocumentString } from '../gql/graphql.js';
import type { DownloadedFile } from '../ui/save-file.js';
import { ApiError } from './api-error.js';

/** Sent with every request: a form on another site cannot set it. */
const REQUEST_HEADER = { 'x-trefzeker-request': '1' };

/** What every endpoint answers when it refuses. */
interface Refusals {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly hint?: string;
      readonly details?: { readonly right?: string };
    };
  }[];
}

interface GraphQlAnswer<Result> extends Refusals {
  readonly data?: Result | null;
}

export interface ApiClient {
  execute<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>;
  /** @returns Under which id the file waits for its check. */
  upload(file: File): Promise<string>;
  /** @param path - With its question: `/codebooks?instrument=sdq&part=items`. */
  download(path: string): Promise<DownloadedFile>;
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
    async download(path) {
      const response = await reach(() => fetch(path, { headers: REQUEST_HEADER }));
      if (!response.ok) await readUnlessRefused<Refusals>(response);
      const disposition = response.headers.get('content-disposition') ?? '';
      const [, name = 'download.csv'] = /filename="([^"]+)"/.exec(disposition) ?? [];
      return { name, content: await response.blob() };
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
  const answer = await readUnlessRefused<GraphQlAnswer<Result>>(response);
  if (answer.data === undefined || answer.data === null) {
    throw new ApiError('UNEXPECTED', `The server answered ${response.status} without data.`);
  }
  return answer.data;
}

async function readUpload(response: Response): Promise<string> {
  const { uploadId } = await readUnlessRefused<Refusals & { readonly uploadId?: string }>(response);
  if (uploadId === undefined) {
    throw new ApiError('UNEXPECTED', `The server answered ${response.status} to the upload.`);
  }
  return uploadId;
}

async function readUnlessRefused<Body extends Refusals>(response: Response): Promise<Body> {
  const answer = await readJson<Body>(response);
  const error = answer.errors?.[0];
  if (error === undefined) return answer;
  const { code = 'UNEXPECTED', hint = null, details } = error.extensions ?? {};
  throw new ApiError(code, error.message, hint, details?.right ?? null);
}

async function readJson<Body>(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new ApiError('UNREACHABLE', `The server answered ${response.status} without JSON.`);
  }
}
