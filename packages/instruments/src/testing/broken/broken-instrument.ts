import type { UncheckedScorer, Subject } from '../../conformance/subject.js';
import { deepFreeze } from '../../sdk/deep-freeze.js';
import type {
  InstrumentDefinition,
  NormSet,
  ScaleDefinition,
  ScaleNorm,
  UncheckedScale,
} from '../../sdk/index.js';
import { SOUND, SOUND_NORMS } from './sound.js';

/** A subject that the kit must refuse, for one reason and no other. */
export interface BrokenInstrument extends Subject {
  readonly fault: string;
  /** A check; of a problem with the contract or with norms, its code. */
  readonly caughtBy: string;
}

/** The sound instrument with its only scale changed. */
export function brokenScale(
  fault: string,
  caughtBy: string,
  change: Partial<UncheckedScale>,
): BrokenInstrument {
  return brokenData(fault, caughtBy, {
    scales: { total: { ...soundScale(), ...change } as ScaleDefinition },
  });
}

/** The sound instrument with something else changed. */
export function brokenData(
  fault: string,
  caughtBy: string,
  change: Partial<InstrumentDefinition>,
): BrokenInstrument {
  return { fault, caughtBy, definition: deepFreeze({ ...SOUND, ...change }), norms: [] };
}

/** The sound instrument with its norm set changed. */
export function brokenNorms(fault: string, caughtBy: string, change: Partial<NormSet>): BrokenInstrument {
  return { fault, caughtBy, definition: SOUND, norms: [deepFreeze({ ...SOUND_NORMS, ...change })] };
}

/** The sound instrument with the only row of its norms changed. */
export function brokenRow(fault: string, caughtBy: string, change: Partial<ScaleNorm>): BrokenInstrument {
  return brokenNorms(fault, caughtBy, { norms: [{ ...soundRow(), ...change }] });
}

/** The sound instrument, scored by a function. */
export function brokenScorer(fault: string, caughtBy: string, scorer: UncheckedScorer): BrokenInstrument {
  return { fault, caughtBy, definition: SOUND, norms: [], scorer };
}

export function soundScale(): ScaleDefinition {
  const total = SOUND.scales.total;
  if (total === undefined) throw new Error('the sound instrument has a scale total');
  return total;
}

export function soundRow(): ScaleNorm {
  const [row] = SOUND_NORMS.norms;
  if (row === undefined) throw new Error('the sound norms have a row');
  return row;
}
