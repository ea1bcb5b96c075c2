import type { PageInfoType } from './page-info.types.js';

interface PageMapping<Item, Node> {
  readonly cursorOf: (item: Item) => string;
  readonly toNode: (item: Item) => Node;
}

interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: PageInfoType;
}

/** A page of storage as the connection that GraphQL answers with. */
export function toPage<Item, Node>(
  { items, hasNextPage }: { readonly items: readonly Item[]; readonly hasNextPage: boolean },
  { cursorOf, toNode }: PageMapping<Item, Node>,
): Connection<Node> {
  const edges = items.map((item) => ({ cursor: cursorOf(item), node: toNode(item) }));
  return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
}
