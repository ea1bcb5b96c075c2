import { measurementChanges, measurementFields, reasonProblems, unchangedProblems } from '@trefzeker/shared';
import { notFound } from '../identity/rights.js';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import { checkMeasurement } from './check-measurement.js';
import type { CheckDependencies } from './check-measurement.js';
import { insertEarlierMeasurement } from './earlier-measurement-repository.js';
import type { MeasurementCommands } from './measurement-commands.js';
import { seenBy } from './seen-file.js';

interface Dependencies extends CheckDependencies {
  readonly files: TrajectoryFiles;
}

/**
 * Puts right what was filled in, by whom, when or for which moment, by the rules of registration. It is scored with
 * the edition that was filled in, keeps who recorded it, and the old one is kept whole. What the actor may not see
 * is not there.
 */
export function createCorrectMeasurement(
  dependencies: Dependencies,
): MeasurementCommands['correctMeasurement'] {
  const { files } = dependencies;
  return async (actor, { trajectoryVersion, measurementId, reason, ...entered }) => {
    const file = await files.open(actor, entered.trajectoryId, trajectoryVersion);
    const { record } = file;
    const old = seenBy(actor, file).measurements.find(({ id }) => id === measurementId);
    if (old === undefined) throw notFound('measurement');
    const { key: instrument, edition } = old.instrument;
    const asked = { ...entered, instrument, edition };
    const deed: Deed = {
      ...{ operation: 'correctMeasurement', action: 'change', objectIds: [measurementId], reason },
      corrects: [measurementId],
      first: (tx) =>
        insertEarlierMeasurement(tx, { measurement: old, trajectoryVersion: trajectoryVersion + 1 }),
    };
    const checked = await checkMeasurement(dependencies, { actor, file, asked, instead: old });
    const ofReason = reasonProblems('CORRECTED', reason);
    if (checked.kind !== 'valid') {
      const { problems } = await file.refuse([...checked.problems, ...ofReason], deed);
      return { kind: checked.kind === 'refused' ? 'input-refused' : 'answers-invalid', problems };
    }
    const { content, findings } = await checked.score();
    const measurement = { ...content, id: measurementId };
    const changes = measurementChanges(old, measurement);
    const problems = [...ofReason, ...unchangedProblems(changes)];
    if (problems.length > 0) return file.refuse(problems, deed);

    const { organisationId: ownerId } = old.recordedBy;
    const part = { partKind: 'MEASUREMENT', partId: measurementId, ownerId } as const;
    const subject = measurementFields(measurement);
    const measurements = record.measurements.map((each) => (each.id === measurementId ? measurement : each));
    const trajectory = await file.save(
      { ...record, measurements },
      { ...deed, acts: [{ act: 'CORRECTED', ...part, subject, changes }] },
    );
    return { kind: 'measurement-corrected', measurement, trajectory, findings };
  };
}
