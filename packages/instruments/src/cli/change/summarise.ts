import type { ChangeOptions } from './change-options.js';
import { describeCutOff, warnOfDirection } from './describe-cut-off.js';
import { describeMethod } from './describe-method.js';
import type { ChangeBasis } from './find-basis.js';

/** What the run rests on, so that a reader can repeat it by hand. */
export function summarise(options: ChangeOptions, basis: ChangeBasis): string {
  const parts = [describeMethod(options, basis), describeCutOff(options, basis), warnOfDirection(basis)];
  return parts.filter((part) => part !== '').join('\n');
}
