/** Address of the page. */
export const FIRST_LOAD = '/import/eerste-vulling';

/** Parameter of the address that names the load on screen. */
export const FOLLOWED_LOAD = 'vulling';

export function addressOfLoad(id: string): string {
  return `${FIRST_LOAD}?${FOLLOWED_LOAD}=${encodeURIComponent(id)}`;
}
