import { registerEnumType } from 'type-graphql';

/**
 * Publishes a union of strings as an enum: `'foster-parent'` inside is `FOSTER_PARENT` outside. Every value
 * needs its description, so a new one does not compile before somebody says what it means.
 *
 * @returns The object by which fields and arguments name the enum.
 */
export function registerEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): object {
  const described = Object.entries<string>(values).map(
    ([value, text]) => [outsideName(value), value, { description: text }] as const,
  );
  const enumObject = Object.fromEntries(described.map(([outside, inside]) => [outside, inside]));
  registerEnumType(enumObject, {
    name,
    description,
    valuesConfig: Object.fromEntries(described.map(([outside, , config]) => [outside, config])),
  });
  return enumObject;
}

/** `'foster-parent'` → `FOSTER_PARENT`, `'carePlans'` → `CARE_PLANS`. */
function outsideName(value: string): string {
  return value
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replaceAll('-', '_');
}
