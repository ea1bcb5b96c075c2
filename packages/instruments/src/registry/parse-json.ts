export type ParsedJson = { readonly kind: 'valid'; readonly value: unknown } | { readonly kind: 'invalid' };

/** Reads JSON text; what is not JSON is a result, not an exception. */
export function parseJson(text: string): ParsedJson {
  try {
    return { kind: 'valid', value: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'invalid' };
  }
}
