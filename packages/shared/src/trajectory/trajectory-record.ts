import type { Residence } from '../client/residence.js';
import type { PlainDate } from '../time/plain-date.js';
import type { InstrumentRef, ScaleResult } from '../instrument/score.js';
import type { ScaleChange } from '../instrument/change.js';
import type { NonResponseReason } from '../vocabulary/non-response.js';
import type { ListedCode } from '../vocabulary/code-list.js';
import type { CareDetails } from './care/care-details.js';

export type Sex = 'F' | 'M' | 'X' | 'UNKNOWN';
export type Frame = 'VOLUNTARY' | 'COMPULSORY';
export type Moment = 'START' | 'INTERIM' | 'END' | 'FOLLOW_UP';
export type SubTrajectoryKind = 'CARE' | 'PROTECTION' | 'PROBATION';
export type MeasureKind = 'OTS' | 'VOTS' | 'VOOGDIJ' | 'VOVO' | 'JEUGDRECLASSERING';
export type CareForm =
  | 'AMBULATORY_HOME'
  | 'AMBULATORY_PROVIDER'
  | 'DAY_CARE'
  | 'RESIDENTIAL'
  | 'FAMILY_HOME'
  | 'FOSTER_CARE'
  | 'CLOSED_CARE';
export type Provision = 'INDIVIDUAL' | 'FREELY_ACCESSIBLE';
export type Informant =
  | 'youth'
  | 'mother'
  | 'father'
  | 'parent'
  | 'foster-parent'
  | 'teacher'
  | 'group-worker'
  | 'professional'
  | 'guardian'
  | 'probation-officer';

/** A reason of ending names its list: a bare '5' means two things in the framework of 2010 (3.9 and annex 8). */
export type EndReason = ListedCode;

export interface CareEpisode {
  readonly id: string;
  /** Organisation that gives the care. */
  readonly providerId: string;
  readonly form: CareForm;
  readonly provision: Provision;
  readonly start: PlainDate;
  /** Agreed in the care plan; null when none was agreed. */
  readonly agreedEnd: PlainDate | null;
  /** Last day, inclusive; null while it runs. */
  readonly end: PlainDate | null;
  readonly endReason: EndReason | null;
  /** What more was registered of it; absent: nothing. */
  readonly details?: CareDetails;
}

export interface Measure {
  readonly id: string;
  /** The certified institution that carries it out. */
  readonly organisationId: string;
  readonly kind: MeasureKind;
  readonly start: PlainDate;
  readonly end: PlainDate | null;
  readonly endReason: EndReason | null;
}

/** Derived, never typed in: overlapping or adjacent episodes of one provider, or measures of one kind. */
export interface SubTrajectory {
  /** Stable while its first member stays: `care:<first episode id>`. */
  readonly id: string;
  readonly kind: SubTrajectoryKind;
  /** Provider for CARE, certified institution for PROTECTION and PROBATION. */
  readonly organisationId: string;
  readonly start: PlainDate;
  readonly end: PlainDate | null;
  /** Ids of the episodes or measures it is made of, by start. */
  readonly memberIds: readonly string[];
}

export interface Measurement {
  readonly id: string;
  readonly instrument: InstrumentRef;
  readonly informant: Informant;
  readonly moment: Moment;
  readonly takenOn: PlainDate;
  /** The care episode it is about; null when it is about the whole trajectory. */
  readonly careEpisodeId: string | null;
  /** Why a parent answered where the youth is asked; null or absent: no reason was given. */
  readonly youthNonResponse?: NonResponseReason | null;
  readonly scores: Readonly<Record<string, ScaleResult>>;
}

/** What reports may know of the client. */
export interface ClientProfile {
  readonly id: string;
  /** Null when unknown. */
  readonly birthDate: PlainDate | null;
  readonly birthDatePrecision: 'DAY' | 'YEAR';
  readonly sex: Sex;
  readonly municipality: string | null;
  /** Where the client lived, when it moved; see `municipalityOn`. */
  readonly residences?: readonly Residence[];
}

/** One client trajectory with all that was registered in it: what the pure core works on. */
export interface TrajectoryRecord {
  readonly id: string;
  readonly client: ClientProfile;
  /** Organisation that keeps the client trajectory. */
  readonly keeperId: string;
  /** Unit of the keeper; null when none was chosen. */
  readonly unitId: string | null;
  readonly frameAtStart: Frame;
  readonly start: PlainDate;
  /** Last day of the last sub-trajectory, set when the file is closed. */
  readonly end: PlainDate | null;
  readonly closedOn: PlainDate | null;
  readonly careEpisodes: readonly CareEpisode[];
  readonly measures: readonly Measure[];
  /** Oldest first. */
  readonly measurements: readonly Measurement[];
  readonly changes: readonly ScaleChange[];
}
