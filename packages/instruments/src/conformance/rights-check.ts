import type { ConformanceFinding } from './finding.js';
import { broken, distinct } from './finding.js';
import type { ConformanceCheck } from './subject.js';

/**
 * Where the wording is withheld, as far as data can tell: items carry short neutral labels and
 * nothing else, answers no text at all, wherever they stand; scales and groups carry names, no
 * questions.
 */
export const shipsNoProtectedText: ConformanceCheck = ({ definition }) =>
  definition.source.texts === 'withheld'
    ? distinct(textsOf(definition, []).flatMap((text) => (mayBeShipped(text) ? [] : [finding(text)])))
    : [];

/** A text in one language, and where it stands. */
interface ShippedText {
  readonly path: readonly string[];
  readonly text: string;
}

const NEUTRAL_WORDS = 5;
const NAME_WORDS = 8;

/** Parts that hold the answers to a question, whatever shares them. */
const ANSWER_PART = /^(option|answer|response|choice)/i;
const GROUP_PART = /group/i;

function mayBeShipped({ path, text }: ShippedText): boolean {
  const [part = ''] = path;
  if (path.some((step) => ANSWER_PART.test(step))) return false;
  if (part === 'items') return !looksLikeWording(text, NEUTRAL_WORDS);
  if (part === 'scales' || GROUP_PART.test(part)) return !looksLikeWording(text, NAME_WORDS);
  return true;
}

function looksLikeWording(text: string, mostWords: number): boolean {
  return text.trim().split(/\s+/).length > mostWords || /[.?!…]\s*$/.test(text);
}

/** Every text per language in a tree of data: objects with a text under `nl`. */
function textsOf(data: unknown, path: readonly string[]): readonly ShippedText[] {
  if (typeof data !== 'object' || data === null) return [];
  const parts: readonly (readonly [string, unknown])[] = Object.entries(data);
  if ('nl' in data && typeof data.nl === 'string') {
    return parts.flatMap(([, text]) => (typeof text === 'string' ? [{ path, text }] : []));
  }
  return parts.flatMap(([key, part]) => textsOf(part, [...path, key]));
}

function finding({ path }: ShippedText): ConformanceFinding {
  const [part = '', key = ''] = path;
  return broken(`${part} ${key}`, 'carries wording although the source withholds its texts');
}
