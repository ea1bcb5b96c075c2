import type { StoredRecord } from '../registration/trajectory-repository.js';

/** The provider of the care that a goal belongs to; null: of the whole trajectory. */
export function ownerOf(
  { record }: { readonly record: Pick<StoredRecord, 'careEpisodes'> },
  { careEpisodeId }: { readonly careEpisodeId: string | null },
): string | null {
  return record.careEpisodes.find(({ id }) => id === careEpisodeId)?.providerId ?? null;
}
