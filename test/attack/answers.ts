import type { RawAnswer } from '../support/raw-request.js';

/** Headers of an honest request of our own pages. */
export const json = { 'content-type': 'application/json', 'x-trefzeker-request': '1' } as const;

export const query = (text: string): string => JSON.stringify({ query: text });

export const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

export const dataOf = ({ body }: RawAnswer): Readonly<Record<string, unknown>> | null | undefined =>
  (JSON.parse(body) as { readonly data?: Readonly<Record<string, unknown>> | null }).data;

/** The codes of errors in an answer; what is not JSON has none. */
export function codesIn({ body }: RawAnswer): readonly string[] {
  try {
    const { errors = [] } = JSON.parse(body) as {
      readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
    };
    return errors.map(({ extensions }) => extensions?.code ?? 'none');
  } catch {
    return [];
  }
}

/** The one mutation that anybody may send: when it ran, the session is gone. */
export const SIGN_OUT = 'mutation { signOut { __typename } }';
