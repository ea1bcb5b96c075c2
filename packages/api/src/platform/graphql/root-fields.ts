import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

type FragmentByName = (name: string) => FragmentDefinitionNode | null | undefined;

/** What an operation asks at the top, through fragments; each fragment once, also when it holds itself. */
export function rootFields(
  operation: { readonly selectionSet: SelectionSetNode },
  fragmentByName: FragmentByName,
): readonly FieldNode[] {
  const open = new Set<string>();
  const fieldsIn = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet);
      const fragment = fragmentByName(selection.name.value);
      if (!fragment || open.has(fragment.name.value)) return [];
      open.add(fragment.name.value);
      return fieldsIn(fragment.selectionSet);
    });
  return fieldsIn(operation.selectionSet);
}
