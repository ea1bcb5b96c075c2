import { OUTCOME } from '../../scoring/compiled-scorer.js';
import { notScorableReason } from '../../scoring/scale-result-at.js';
import { numberCell, textCell } from '../csv/write-cell.js';
import type { FormReader } from './form-reader.js';

/** `case`, all scales, and then for each scale why it has no score. */
export function scoreHeader(scales: readonly string[]): string {
  return ['case', ...scales, ...scales.map((scale) => `${scale}_reason`)].map(textCell).join(',');
}

/** Where each scale of the instrument stands in the results of one form; null when it is not on it. */
export function scalePlaces(scales: readonly string[], reader: FormReader): readonly (number | null)[] {
  return scales.map((scale) => {
    const place = reader.scorer.scales.indexOf(scale);
    return place === -1 ? null : place;
  });
}

/** The scores of one row as a line of CSV. */
export function scoreLine(name: string, places: readonly (number | null)[], { scores }: FormReader): string {
  let values = textCell(name);
  let reasons = '';
  for (const place of places) {
    const outcome = place === null ? null : (scores.outcome[place] ?? null);
    const isScored = outcome !== null && outcome <= OUTCOME.prorated;
    values += isScored ? `,${numberCell(scores.raw[place ?? 0] ?? null)}` : ',';
    reasons += isScored ? ',' : `,${outcome === null ? 'not-on-form' : notScorableReason(outcome)}`;
  }
  return values + reasons;
}
