import type { Actor } from '@trefzeker/shared';
import type { TrajectoryFile } from '../registration/trajectory-file.js';
import type { StoredRecord } from '../registration/trajectory-repository.js';
import type { StoredMeasurement } from './measurement-repository.js';

/**
 * The file without what is of others: no answer may tell that it is there, or when. So somebody may record
 * again what another organisation recorded of the whole trajectory; each then has a measurement of its own.
 */
export function seenBy(
  { organisationId }: Actor,
  { record, isKeeper }: Pick<TrajectoryFile, 'record' | 'isKeeper'>,
): StoredRecord {
  if (isKeeper) return record;
  const careEpisodes = record.careEpisodes.filter(({ providerId }) => providerId === organisationId);
  const measures = record.measures.filter((measure) => measure.organisationId === organisationId);
  const isOwn = ({ recordedBy, careEpisodeId }: StoredMeasurement) =>
    recordedBy.organisationId === organisationId || careEpisodes.some(({ id }) => id === careEpisodeId);
  return { ...record, careEpisodes, measures, measurements: record.measurements.filter(isOwn) };
}
