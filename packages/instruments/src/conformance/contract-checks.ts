import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '@trefzeker/shared';
import { readInstrument, readNormSet } from '../sdk/json/read-json.js';
import type { ConformanceFinding } from './finding.js';
import { broken } from './finding.js';
import { isDeeplyFrozen } from './is-deeply-frozen.js';
import type { ConformanceCheck } from './subject.js';

/** Shape, names that exist, rules that fit their range. */
export const keepsTheContract: ConformanceCheck = ({ definition, norms }) => {
  const read = [readInstrument(definition), ...norms.map(readNormSet)];
  return read.flatMap((result) => (result.kind === 'valid' ? [] : result.problems.map(toFinding)));
};

/** Data only: the JSON form says the same. */
export const survivesJson: ConformanceCheck = ({ definition, norms }) =>
  [definition, ...norms].flatMap((data) =>
    isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data)
      ? []
      : [
          broken(
            data.key,
            'reads back from JSON as something else: use plain data only',
            'komt anders terug uit JSON: gebruik alleen gewone gegevens',
          ),
        ],
  );

/** Nobody can change it while it is in use. */
export const isFrozen: ConformanceCheck = ({ definition, norms }) =>
  [definition, ...norms].flatMap((data) =>
    isDeeplyFrozen(data)
      ? []
      : [
          broken(
            data.key,
            'is not frozen: make it with defineInstrument',
            'kan nog worden veranderd: maak het met defineInstrument',
          ),
        ],
  );

/** Somebody must have said what the result should be. */
export const hasExamples: ConformanceCheck = ({ definition }) =>
  definition.forms
    .filter((form) => !definition.examples.some((example) => example.form === form))
    .map((form) => broken(`form ${form}`, 'has no worked example', 'heeft geen uitgewerkt voorbeeld'));

function toFinding({ path, code, message, hint }: Problem): ConformanceFinding {
  return { ...broken(path.join('.'), `${message.en} ${hint.en}`, `${message.nl} ${hint.nl}`), code };
}
