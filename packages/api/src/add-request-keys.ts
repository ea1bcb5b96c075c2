import type { GraphQLField, GraphQLSchema } from 'graphql';
import { GraphQLString, isUnionType } from 'graphql';
import type { Context } from './context.js';
import { withRequestKey } from './requests/request-key-scope.js';

const DESCRIPTION =
  'Your own key for this input, 8 to 100 letters, digits, hyphens or underscores. Sent again with the same key and input, it is answered as before and stored once. With other input it is refused.';

/** Gives every mutation that can refuse its input an argument `requestKey`, so that none can be forgotten. */
export function addRequestKeys(schema: GraphQLSchema, commandNames: readonly string[]): void {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const field of Object.values(fields) as readonly GraphQLField<unknown, Context>[]) {
    if (commandNames.includes(field.name) && refusesInput(field)) addRequestKey(field);
  }
}

function refusesInput({ type }: GraphQLField<unknown, Context>): boolean {
  const named = 'ofType' in type ? type.ofType : type;
  return isUnionType(named) && named.getTypes().some(({ name }) => name === 'InputRefused');
}

function addRequestKey(field: GraphQLField<unknown, Context>): void {
  const { resolve } = field;
  if (resolve === undefined) throw new TypeError(`addRequestKeys needs a resolver of ${field.name}`);
  Object.assign(field, {
    args: [
      ...field.args,
      {
        ...{ name: 'requestKey', description: DESCRIPTION, type: GraphQLString, defaultValue: undefined },
        ...{ deprecationReason: undefined, extensions: {}, astNode: undefined },
      },
    ],
    resolve: (root: unknown, args: Readonly<Record<string, unknown>>, ...rest: readonly unknown[]) => {
      const { requestKey, ...others } = args;
      const work = (): unknown => (resolve as (...all: unknown[]) => unknown)(root, others, ...rest);
      return typeof requestKey === 'string' ? withRequestKey(requestKey, work) : work();
    },
  });
}
