import { BROKEN_CONTRACTS } from './broken/broken-contracts.js';
import { BROKEN_DATA } from './broken/broken-data.js';
import type { BrokenInstrument } from './broken/broken-instrument.js';
import { BROKEN_NORM_SETS } from './broken/broken-norm-sets.js';
import { BROKEN_PLATFORMS } from './broken/broken-platforms.js';
import { MISCOUNTING_SCORERS } from './broken/miscounting-scorers.js';
import { UNSTEADY_SCORERS } from './broken/unsteady-scorers.js';
import { USELESS_SCORERS } from './broken/useless-scorers.js';

export { SOUND, SOUND_NORMS } from './broken/sound.js';

/** What the kit must refuse: one for each promise and each way of breaking it. */
export const BROKEN_INSTRUMENTS: readonly BrokenInstrument[] = [
  ...BROKEN_CONTRACTS,
  ...BROKEN_DATA,
  ...BROKEN_NORM_SETS,
  ...USELESS_SCORERS,
  ...UNSTEADY_SCORERS,
  ...MISCOUNTING_SCORERS,
  ...BROKEN_PLATFORMS,
];
