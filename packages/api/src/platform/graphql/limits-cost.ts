import type { ApolloServerPlugin } from '@apollo/server';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import { LIMITS } from './limits.js';

/** How many items a list usually holds at most, by `Type.field`. */
export type ListSizes = Readonly<Record<string, number>>;

/** Of a list that the table does not name. */
const OTHER_LIST = 10;
const LARGEST_PAGE = 100;
/** The schema itself: the standard question for all of it, and for one type. */
const INTROSPECTION: ListSizes = { __schema: 1000, __type: 100 };

/** What a selection costs, and the way down to its dearest leaf. */
interface Cost {
  readonly cost: number;
  readonly dearest: readonly string[];
}

interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sizes: ListSizes;
}

/**
 * Counts about how many fields the answer can hold, before anything is read: a field costs 1 and what is
 * below it; a list its number of items times that, a page `first` times. Fragments count as if all of
 * them apply.
 */
export function operationCost(question: Question): Cost {
  const { schema, document, operation, sizes } = question;
  const variables = withDefaults(operation, question.variables);
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  // Each fragment is counted once, however often it is used: the counting itself stays cheap.
  const known = new Map<string, Cost>();

  const ofFragment = (fragment: FragmentDefinitionNode): Cost => {
    const name = fragment.name.value;
    const found =
      known.get(name) ??
      ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, found);
    return found;
  };

  const ofSelections = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): Cost =>
    sum(
      (set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, parent);
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(selection.name.value);
          return fragment === undefined ? NOTHING : ofFragment(fragment);
        }
        const { typeCondition } = selection;
        return ofSelections(
          selection.selectionSet,
          typeCondition === undefined ? parent : schema.getType(typeCondition.name.value),
        );
      }),
    );

  const ofField = (field: FieldNode, parent: GraphQLNamedType | undefined): Cost => {
    const name = field.name.value;
    const fixed = INTROSPECTION[name];
    if (fixed !== undefined) return { cost: fixed, dearest: [name] };
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (definition === undefined) return { cost: 1, dearest: [name] };
    const below = ofSelections(field.selectionSet, getNamedType(definition.type));
    const pageArgument = definition.args.find((argument) => argument.name === 'first');
    const dearest = [name, ...below.dearest];
    if (pageArgument !== undefined)
      return { cost: 1 + pageSize(field, variables, pageArgument.defaultValue) * below.cost, dearest };
    const isOfPage = parent?.name.endsWith('Connection') === true;
    const items =
      isList(definition.type) && !isOfPage ? (sizes[`${parent?.name ?? ''}.${name}`] ?? OTHER_LIST) : 1;
    return { cost: items * (1 + below.cost), dearest };
  };

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

const NOTHING: Cost = { cost: 0, dearest: [] };

function sum(costs: readonly Cost[]): Cost {
  const most = costs.reduce((one, other) => (other.cost > one.cost ? other : one), NOTHING);
  return { cost: costs.reduce((total, { cost }) => total + cost, 0), dearest: most.dearest };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** As asked for, within what a page may be: a page that is too large is refused in its own words. */
function pageSize(
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  byDefault: unknown,
): number {
  const given = field.arguments?.find(({ name }) => name.value === 'first');
  const asked =
    (given === undefined ? undefined : valueFromASTUntyped(given.value, { ...variables })) ?? byDefault;
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), LARGEST_PAGE) : LARGEST_PAGE;
}

/** Refuses an operation that costs more than its limit, before anything is read. */
export function limitCost(sizes: ListSizes): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) return;
          const variables = request.variables ?? {};
          const { cost, dearest } = operationCost({ schema, document, operation, variables, sizes });
          if (cost > LIMITS.cost) throw tooDear(cost, dearest.join('.'));
        },
      };
    },
  };
}

function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

function tooDear(cost: number, path: string): GraphQLError {
  const message = `This operation costs ${cost}; it may cost ${LIMITS.cost}. Its dearest path is ${path}.`;
  return new GraphQLError(message, {
    extensions: {
      code: 'REQUEST_TOO_LARGE',
      http: { status: 400 },
      limit: { found: cost, allowed: LIMITS.cost, path },
      hint: 'Ask for a smaller page (`first`), or for less below the dearest path.',
    },
  });
}
