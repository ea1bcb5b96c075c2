/**
 * The word for a code. A code that is newer than this page is shown as it is, so that nothing
 * disappears when the API learns a new one first.
 */
export function labelFor<Label>(labels: Readonly<Record<string, Label>>, code: string): Label | string {
  return labels[code] ?? code;
}
