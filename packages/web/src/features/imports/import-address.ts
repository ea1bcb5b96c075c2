/** Parameter of the address that names the import on screen. */
export const FOLLOWED = 'import';

export function addressOfImport(id: string): string {
  return `/import?${FOLLOWED}=${encodeURIComponent(id)}`;
}
