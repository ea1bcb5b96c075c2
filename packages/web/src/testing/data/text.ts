/** A text in both languages. */
export function text(nl: string, en: string) {
  return { nl, en };
}
