import type { PlainDate } from '../time/plain-date.js';
import type { Localised } from './localised.js';

export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  readonly label: Localised;
  /** What a professional should know before choosing it. */
  readonly note?: Localised;
}

/** A code with the list it is of: by itself it means nothing. */
export interface ListedCode {
  readonly list: string;
  readonly code: string;
}

/** An official or own list of codes. Code and list id are stored together: a bare code means nothing. */
export interface CodeList<Code extends string = string> {
  readonly id: string;
  readonly title: Localised;
  /** Paragraph or annex that defines it. */
  readonly source: string;
  /** First day on which the list is in force; null where no source names one. */
  readonly validFrom: PlainDate | null;
  /** Last day, inclusive; null while it is in force, or where no source names one. */
  readonly validTo: PlainDate | null;
  readonly entries: readonly CodeEntry<Code>[];
}
