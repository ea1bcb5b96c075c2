/** The edition that an address names; null: the newest. */
export function editionIn(address: URLSearchParams): number | null {
  const edition = Number(address.get('editie'));
  return Number.isInteger(edition) && edition > 0 ? edition : null;
}
