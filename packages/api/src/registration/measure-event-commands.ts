import type { Actor, EnteredMeasureEvent, Finding, Measure } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { TrajectoryHeader } from './trajectory-repository.js';

export interface RegisterMeasureEventCommand extends EnteredMeasureEvent {
  readonly measureId: string;
  readonly trajectoryVersion: number;
}

export interface MeasureEventCommands {
  /** Adds to the course of a measure. What was entered before is kept. */
  registerMeasureEvent(
    actor: Actor,
    command: RegisterMeasureEventCommand,
  ): Promise<
    | {
        readonly kind: 'registered';
        readonly measure: Measure;
        readonly trajectory: TrajectoryHeader;
        readonly findings: readonly Finding[];
      }
    | InputRefused
  >;
}
