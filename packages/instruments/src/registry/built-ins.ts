import acceptanceOfHelp from '../builtin/acceptance-of-help/index.js';
import baseSet2021 from '../builtin/base-set/edition-2.js';
import baseSet from '../builtin/base-set/index.js';
import cbcl from '../builtin/cbcl-6-18/index.js';
import chainCooperation from '../builtin/chain-cooperation/index.js';
import exit from '../builtin/exit/index.js';
import exitJbJr from '../builtin/exit-jb-jr/index.js';
import issues from '../builtin/issues/index.js';
import lij from '../builtin/lij/index.js';
import safetyLine from '../builtin/safety-line/index.js';
import cgas from '../builtin/cgas/index.js';
import gbo from '../builtin/gbo/index.js';
import mstGoals from '../builtin/mst-goals/index.js';
import rcads from '../builtin/rcads/index.js';
import sdq from '../builtin/sdq/index.js';
import selfSufficiency from '../builtin/self-sufficiency/index.js';
import step from '../builtin/step/index.js';
import workingRelation from '../builtin/working-relation/index.js';
import tam from '../builtin/tam/index.js';
import ypCore from '../builtin/yp-core/index.js';
import type { InstrumentPackage } from '../sdk/index.js';

/** Every instrument of our own, each edition by itself. A test lists the folders of builtin/ and misses none. */
export const BUILT_INS: readonly InstrumentPackage[] = [
  step,
  sdq,
  cbcl,
  baseSet,
  baseSet2021,
  exit,
  exitJbJr,
  lij,
  safetyLine,
  acceptanceOfHelp,
  workingRelation,
  chainCooperation,
  issues,
  selfSufficiency,
  gbo,
  ypCore,
  rcads,
  cgas,
  mstGoals,
  tam,
];
