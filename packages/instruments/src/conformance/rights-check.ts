import type { ConformanceFinding } from './finding.js';
import { broken, distinct } from './finding.js';
import type { ConformanceCheck } from './subject.js';

/**
 * Where the wording is withheld, as far as data can tell: items carry short neutral labels and
 * nothing else, answers no text at all; scales and groups carry names, no questions.
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

function mayBeShipped({ path, text }: ShippedText): boolean {
  const [part = '', , of] = path;
  if (of === 'options') return false;
  switch (part) {
    case 'responseSets':
      return false;
    case 'items':
      return !looksLikeWording(text, NEUTRAL_WORDS);
    case 'scales':
      return !looksLikeWording(text, NAME_WORDS);
    case 'groups':
      // How to fill it in may be told in words of our own.
      return of === 'about' || !looksLikeWording(text, NAME_WORDS);
    default:
      return true;
  }
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
  return broken(
    `${part} ${key}`,
    'carries wording although the source withholds its texts',
    'bevat de letterlijke tekst, terwijl de bron zegt dat die niet mag worden verspreid',
  );
}
