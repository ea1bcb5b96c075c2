import baseSet from '../builtin/base-set/index.js';
import cbcl from '../builtin/cbcl-6-18/index.js';
import cgas from '../builtin/cgas/index.js';
import gbo from '../builtin/gbo/index.js';
import mstGoals from '../builtin/mst-goals/index.js';
import rcads from '../builtin/rcads/index.js';
import sdq from '../builtin/sdq/index.js';
import selfSufficiency from '../builtin/self-sufficiency/index.js';
import step from '../builtin/step/index.js';
import tam from '../builtin/tam/index.js';
import ypCore from '../builtin/yp-core/index.js';
import type { InstrumentPackage } from '../sdk/index.js';

/** Every instrument of our own. A test lists the folders of builtin/ and misses none. */
export const BUILT_INS: readonly InstrumentPackage[] = [
  step,
  sdq,
  cbcl,
  baseSet,
  selfSufficiency,
  gbo,
  ypCore,
  rcads,
  cgas,
  mstGoals,
  tam,
];
