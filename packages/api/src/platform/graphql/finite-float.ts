import type { ValueNode } from 'graphql';
import { GraphQLError, GraphQLFloat, GraphQLScalarType } from 'graphql';

/** The standard Float reads the literal `1e400` as infinity; this one refuses it, like a variable. */
export const FiniteFloat = new GraphQLScalarType<number, number>({
  ...GraphQLFloat.toConfig(),
  parseLiteral(node: ValueNode) {
    const value: unknown = GraphQLFloat.parseLiteral(node, {});
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new GraphQLError('Float needs a finite number.');
    return value;
  },
});
