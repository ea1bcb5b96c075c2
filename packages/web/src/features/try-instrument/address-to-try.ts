/** Where an edition of an instrument can be tried. */
export function addressToTry({ key, edition }: { readonly key: string; readonly edition: number }): string {
  return `/instrumenten/${encodeURIComponent(key)}/proberen?editie=${edition}`;
}
