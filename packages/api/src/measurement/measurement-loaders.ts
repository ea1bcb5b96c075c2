import type { InstrumentHost, ReliableBand } from '@trefzeker/instruments';
import type {
  CareEpisode,
  Finding,
  Measure,
  MeasurementWindow,
  ScaleChange,
  WindowedRecord,
} from '@trefzeker/shared';
import { ageOn, measurementFindings, measurementWindow, trajectoryWindows } from '@trefzeker/shared';
import type { Catalogue } from '../instruments/catalogue.js';
import type { LoaderDependencies } from '../registration/part-loader.js';
import { partLoader } from '../registration/part-loader.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { ChosenPair } from './choose-pair.js';
import { choosePair } from './choose-pair.js';
import type { EarlierMeasurement, EarlierMeasurementRepository } from './earlier-measurements.js';
import type { EffectReport } from './effect-reports.js';
import { effectReports } from './effect-reports.js';
import type { MeasurementRepository, StoredMeasurement } from './measurement-repository.js';
import { bandsOfReport, NO_BAND } from './report-bands.js';
import type { ChangeInFile, MeasurementInFile } from './trajectory-file.js';

/** Measurements and what changed, each kind in one statement for all trajectories of the request. */
export interface MeasurementLoaders {
  /**
   * Oldest first.
   *
   * @param instrument - Key; absent or null: all of them.
   */
  measurements(
    trajectory: TrajectoryHeader,
    instrument?: string | null,
  ): Promise<readonly MeasurementInFile[]>;
  changes(trajectory: TrajectoryHeader): Promise<readonly ChangeInFile[]>;
  /** Latest first. */
  effectReports(trajectory: TrajectoryHeader): Promise<readonly EffectReport[]>;
  /** With the change between two chosen measurements; see `choosePair` for what is refused. */
  effectReport(trajectory: TrajectoryHeader, pair: ChosenPair): Promise<EffectReport>;
  /** Worked out once for all scales of a report. */
  reliableBand(report: EffectReport, scale: string): ReliableBand;
  /** Windows of the trajectory and of the sub-trajectories that the actor may see. */
  windows(trajectory: TrajectoryHeader): Promise<readonly MeasurementWindow[]>;
  /** Within the window of the moment it belongs to; null when that has none. The same for every actor. */
  isInWindow(measurement: MeasurementInFile): Promise<boolean | null>;
  findings(measurement: MeasurementInFile): Promise<readonly Finding[]>;
  /** As measurements were before corrections, oldest first. */
  earlierMeasurements(trajectory: TrajectoryHeader): Promise<readonly EarlierMeasurement[]>;
  /** A measurement that was just stored, to be answered with. */
  inFile(measurement: StoredMeasurement, trajectory: TrajectoryHeader): MeasurementInFile;
}

interface Dependencies extends LoaderDependencies {
  readonly stored: MeasurementRepository;
  readonly earlier: EarlierMeasurementRepository;
  readonly catalogue: Catalogue;
  readonly instruments: Pick<InstrumentHost, 'find' | 'formFor' | 'findingsFor' | 'change' | 'policies'>;
  readonly careEpisodes: (trajectory: TrajectoryHeader) => Promise<readonly CareEpisode[]>;
  readonly measures: (trajectory: TrajectoryHeader) => Promise<readonly Measure[]>;
}

export function createMeasurementLoaders(dependencies: Dependencies): MeasurementLoaders {
  const { stored, catalogue, instruments } = dependencies;
  const rows = partLoader(dependencies, (actor, ids) => stored.listByTrajectories(actor, ids), []);
  const changeRows = partLoader(dependencies, (actor, ids) => stored.changes(actor, ids), []);

  const inFile: MeasurementLoaders['inFile'] = (measurement, trajectory) => ({
    measurement,
    trajectory,
    edition: catalogue.edition(measurement.instrument),
    form: isLoaded(instruments, measurement)
      ? instruments.formFor(measurement.instrument, measurement.informant)
      : null,
  });
  const measurements = async (
    trajectory: TrajectoryHeader,
    instrument: string | null = null,
  ): Promise<readonly MeasurementInFile[]> =>
    (await rows.load(trajectory))
      .filter((each) => instrument === null || each.instrument.key === instrument)
      .map((each) => inFile(each, trajectory));
  const recordOf = (trajectory: TrajectoryHeader) => windowedRecord(trajectory, dependencies);
  const changes = async (trajectory: TrajectoryHeader): Promise<readonly ChangeInFile[]> => {
    const [ends, found] = await Promise.all([measurements(trajectory), changeRows.load(trajectory)]);
    return found.flatMap((change) => withEnds(change, ends));
  };
  const reports = async (trajectory: TrajectoryHeader): Promise<readonly EffectReport[]> =>
    effectReports(...(await Promise.all([measurements(trajectory), changes(trajectory)])));
  const earlier = partLoader(
    dependencies,
    (actor, ids) => dependencies.earlier.listByTrajectories(actor, ids),
    [],
  );
  const bandsByReport = new WeakMap<EffectReport, Readonly<Record<string, ReliableBand>>>();
  return {
    measurements,
    changes,
    inFile,
    earlierMeasurements: (trajectory) => earlier.load(trajectory),
    windows: async (trajectory) => trajectoryWindows(await recordOf(trajectory)),
    isInWindow: async ({ trajectory, measurement }) =>
      measurementWindow(await recordOf(trajectory), measurement)?.inWindow ?? null,
    findings: async ({ trajectory, measurement }) => [
      ...measurementFindings(await recordOf(trajectory), measurement),
      ...ageFindings(instruments, trajectory, measurement),
    ],
    effectReports: reports,
    effectReport: async (trajectory, pair) => choosePair(await reports(trajectory), pair, instruments),
    reliableBand(report, scale) {
      const bands = bandsByReport.get(report) ?? bandsOfReport(report, instruments);
      bandsByReport.set(report, bands);
      return bands[scale] ?? NO_BAND;
    },
  };
}

/** As far as the actor sees it: what a measurement is held against is in it for everybody who sees that. */
async function windowedRecord(
  trajectory: TrajectoryHeader,
  { careEpisodes, measures }: Pick<Dependencies, 'careEpisodes' | 'measures'>,
): Promise<WindowedRecord> {
  const { keeperId, start, end } = trajectory;
  const [care, visible] = await Promise.all([careEpisodes(trajectory), measures(trajectory)]);
  return { keeperId, start, end, careEpisodes: care, measures: visible };
}

/** A change shows only to those who may see both measurements. */
function withEnds(change: ScaleChange, measurements: readonly MeasurementInFile[]): readonly ChangeInFile[] {
  const start = measurements.find(({ measurement }) => measurement.id === change.startMeasurementId);
  const end = measurements.find(({ measurement }) => measurement.id === change.endMeasurementId);
  return start === undefined || end === undefined ? [] : [{ change, start, end }];
}

/** Its plug-in may have gone since; then the stored definition is all there is. */
function isLoaded(instruments: Pick<InstrumentHost, 'find'>, { instrument }: StoredMeasurement): boolean {
  return instruments.find(instrument.key, instrument.edition) !== undefined;
}

function ageFindings(
  instruments: Dependencies['instruments'],
  { client }: TrajectoryHeader,
  measurement: StoredMeasurement,
): readonly Finding[] {
  if (!isLoaded(instruments, measurement)) return [];
  const { instrument, informant, takenOn } = measurement;
  const context = { informant, sex: client.sex, ageYears: ageOn(client, takenOn), takenOn };
  return instruments.findingsFor(instrument, context);
}
