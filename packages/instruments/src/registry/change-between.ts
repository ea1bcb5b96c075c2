import type { ScaleChange } from '@trefzeker/shared';
import { informantGroup } from '@trefzeker/shared';
import { changeOfScale } from '../scoring/change-of-scale.js';
import type { NotClassifiableReason } from '../scoring/reasons.js';
import { scaleOnForm } from '../scoring/scale-on-form.js';
import type { ChangePolicy, InstrumentDefinition, NormSet, ScaleDefinition } from '../sdk/index.js';
import { formFor } from './form-for.js';
import type { ScoredMeasurement } from './instrument-host.js';

interface ChangeBasis {
  readonly definition: InstrumentDefinition;
  readonly policy: ChangePolicy;
  /** By precedence. */
  readonly sets: readonly NormSet[];
}

/** One change for each scale of the form at the start whose purposes hold `change`. */
export function changeBetween(
  start: ScoredMeasurement,
  end: ScoredMeasurement,
  basis: ChangeBasis,
): readonly ScaleChange[] {
  const form = formFor(basis.definition, start.context.informant);
  if (form === null) return [];
  return Object.entries(basis.definition.scales)
    .filter(
      ([key, { purposes }]) =>
        purposes.includes('change') && scaleOnForm(basis.definition, key, form) !== null,
    )
    .map(([key, scale]) => changeOf({ key, scale, form }, { start, end }, basis));
}

function changeOf(
  { key, scale, form }: { readonly key: string; readonly scale: ScaleDefinition; readonly form: string },
  { start, end }: { readonly start: ScoredMeasurement; readonly end: ScoredMeasurement },
  { policy, sets }: ChangeBasis,
): ScaleChange {
  const frame = {
    instrument: start.instrument,
    scale: key,
    informant: start.context.informant,
    startMeasurementId: start.id,
    endMeasurementId: end.id,
    policy: { key: policy.key, version: policy.version },
  };
  const mismatch = mismatchOf(start, end);
  if (mismatch !== null) {
    const outcome = { kind: 'not-classifiable', reason: mismatch } as const;
    const none = { metric: 'raw', difference: null, rci: null, withinNormalRange: null } as const;
    return { ...frame, ...none, outcome, normSet: null };
  }
  const { sex, ageYears } = start.context;
  const pair = {
    start: { result: start.scales[key], norm: start.norms[key] },
    end: { result: end.scales[key], norm: end.norms[key] },
    person: { scale: key, form, sex, ageYears },
    direction: scale.direction,
  };
  return { ...frame, ...changeOfScale(pair, { policy, sets }) };
}

/** Two editions ask different things; youth and parent are never mixed. */
function mismatchOf(start: ScoredMeasurement, end: ScoredMeasurement): NotClassifiableReason | null {
  const isSame =
    start.instrument.key === end.instrument.key && start.instrument.edition === end.instrument.edition;
  if (!isSame) return 'editions-differ';
  const sameGroup = informantGroup(start.context.informant) === informantGroup(end.context.informant);
  return sameGroup ? null : 'informants-differ';
}
