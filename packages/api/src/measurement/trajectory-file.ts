import type { InstrumentEdition } from '@trefzeker/instruments';
import type { ScaleChange } from '@trefzeker/shared';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { StoredMeasurement } from './measurement-repository.js';

/** A measurement with what is needed to read it. */
export interface MeasurementInFile {
  readonly measurement: StoredMeasurement;
  readonly trajectory: TrajectoryHeader;
  readonly edition: InstrumentEdition;
  /** The form the informant filled in; null when the instrument has none for this informant. */
  readonly form: string | null;
}

/** A change with its two ends. */
export interface ChangeInFile {
  readonly change: ScaleChange;
  readonly start: MeasurementInFile;
  readonly end: MeasurementInFile;
}
