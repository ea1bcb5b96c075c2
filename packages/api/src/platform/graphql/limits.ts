import type {
  ASTVisitor,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import { rootFields } from './root-fields.js';

/** What one request may hold; documented in docs/graphql.md. */
export const LIMITS = {
  /** Bytes of the body of a request. */
  bodyBytes: 256 * 1024,
  /** Words and signs of a document; comments and white space do not count. */
  tokens: 2000,
  /** Fields below each other, through fragments; introspection has a limit of its own. */
  depth: 12,
  /** Fields with another name than their own, in the whole document. */
  aliases: 30,
  /** Fields of an operation at the top, through fragments. */
  rootFields: 10,
  /** About how many fields an answer can hold; see limits-cost.ts. */
  cost: 75_000,
} as const;

/** Refuses documents that ask for too much, before anything runs. */
export const limitRules: readonly ValidationRule[] = [limitDepth, limitAliases, limitRootFields];

function limitDepth(context: ValidationContext): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>();

  const depthOf = (selectionSet: SelectionSetNode | undefined): number =>
    Math.max(0, ...(selectionSet?.selections ?? []).map(depthOfSelection));

  const depthOfFragment = (fragment: FragmentDefinitionNode): number => {
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    // A fragment that holds itself is refused by a standard rule; 0 only ends the walk here.
    depths.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment, depth);
    return depth;
  };

  const depthOfSelection = (selection: SelectionSetNode['selections'][number]): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.getFragment(selection.name.value);
        return fragment ? depthOfFragment(fragment) : 0;
      }
    }
  };

  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth > LIMITS.depth) context.reportError(tooMuch('levels of fields', depth, LIMITS.depth));
    },
  };
}

function limitAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (alias !== undefined) aliases += 1;
    },
    Document: {
      leave() {
        if (aliases > LIMITS.aliases) context.reportError(tooMuch('aliases', aliases, LIMITS.aliases));
      },
    },
  };
}

function limitRootFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const { length } = rootFields(operation, (name) => context.getFragment(name));
      if (length > LIMITS.rootFields)
        context.reportError(tooMuch('fields at the top', length, LIMITS.rootFields));
    },
  };
}

function tooMuch(what: string, found: number, allowed: number): GraphQLError {
  return new GraphQLError(`This document holds ${found} ${what}; it may hold ${allowed}.`, {
    extensions: { limit: { found, allowed }, hint: 'Ask in several requests, or for fewer levels.' },
  });
}
