/** What a GraphQL server answers; a test reads it loosely and expects exactly. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Asks as nobody in particular. */
export async function ask(url: string, query: string): Promise<Answer> {
  const response = await post(url, { query });
  return (await response.json()) as Answer;
}

/** Signs in as the first demo person whose roles include the given one, and asks as that person from then on. */
export async function signInAs(url: string, role: string): Promise<Ask> {
  const { data } = await ask(url, '{ demoPeople { id roles } }');
  const people = data?.demoPeople as readonly { readonly id: string; readonly roles: readonly string[] }[];
  const person = people.find(({ roles }) => roles.includes(role));
  if (person === undefined) throw new Error(`No demo person has the role ${role}.`);
  const response = await post(url, {
    query: 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }',
    variables: { id: person.id },
  });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return async (query, variables) => {
    const answer = await post(url, { query, variables }, { cookie });
    return (await answer.json()) as Answer;
  };
}

function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-trefzeker-request': '1', ...headers },
    body: JSON.stringify(body),
  });
}
