import type { InstrumentPackage } from '../../sdk/index.js';
import { sdq } from './definition.js';
import { bands } from './norms-bands.js';
import { change6to11 } from './norms-change.js';
import { mauriceStam2018, meltzer2000, vugteveen2022 } from './norms-populations.js';

/** The order of the norm sets is their precedence. */
export default {
  definition: sdq,
  norms: [bands, change6to11, meltzer2000, vugteveen2022, mauriceStam2018],
} satisfies InstrumentPackage;
