/** Parent figures among those who can be asked. */
const PARENTS: readonly string[] = ['MOTHER', 'FATHER', 'PARENT', 'FOSTER_PARENT'];

export function isParentInformant(informant: string): boolean {
  return PARENTS.includes(informant);
}
