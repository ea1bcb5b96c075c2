import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '@trefzeker/shared';
import { readInstrument, readNormSet } from '../sdk/json/read-json.js';
import type { InstrumentDefinition } from '../sdk/index.js';
import type { ConformanceCheck, ConformanceFinding } from './subject.js';

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
      : [{ where: data.key, what: 'reads back from JSON as something else: use plain data only' }],
  );

/** Nobody can change it while it is in use. */
export const isFrozen: ConformanceCheck = ({ definition, norms }) =>
  [definition, ...norms].flatMap((data) =>
    isDeeplyFrozen(data) ? [] : [{ where: data.key, what: 'is not frozen: make it with defineInstrument' }],
  );

/** Where the wording is withheld, as far as data can tell: short labels, no questions, no answer texts. */
export const shipsNoProtectedText: ConformanceCheck = ({ definition }) => {
  if (definition.source.texts !== 'withheld') return [];
  return Object.entries(definition.items).flatMap(([key, item]) =>
    item.options !== undefined || Object.values(item.label).some(looksLikeWording)
      ? [{ where: `item ${key}`, what: 'carries wording although the source withholds its texts' }]
      : [],
  );
};

/** Somebody must have said what the result should be. */
export const hasExamples: ConformanceCheck = ({ definition }) =>
  definition.forms
    .filter((form) => !definition.examples.some((example) => example.form === form))
    .map((form) => ({ where: `form ${form}`, what: 'has no worked example' }));

const NEUTRAL_WORDS = 5;

function looksLikeWording(label: string): boolean {
  return label.trim().split(/\s+/).length > NEUTRAL_WORDS || /[.?!…]\s*$/.test(label);
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

function toFinding({ path, code, message, hint }: Problem): ConformanceFinding {
  return { where: path.join('.'), what: `${message.en} ${hint.en}`, code };
}

/** Whether a definition can be scored at all: the other checks stand on it. */
export function isScorable(definition: InstrumentDefinition): boolean {
  return readInstrument(definition).kind === 'valid';
}
