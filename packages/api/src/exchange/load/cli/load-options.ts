import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

/** What somebody typed. */
export interface LoadOptions {
  readonly mapping: string;
  /** Where the files of the mapping lie. */
  readonly folder: string;
  readonly organisation: { readonly kind: 'existing' | 'new'; readonly name: string } | null;
  readonly isDryRun: boolean;
  readonly isWhatCan: boolean;
  /** Why changed rows are taken over; null: they are not. */
  readonly changeReason: string | null;
  readonly isConfirmed: boolean;
  readonly isJson: boolean;
  /** Where the findings go, as CSV; null: the first of them go to standard error. */
  readonly findings: string | null;
}

export type ParsedLoadOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'load'; readonly options: LoadOptions }
  | { readonly kind: 'wrong-use'; readonly message: string };

const FLAGS = {
  mapping: { type: 'string' },
  in: { type: 'string' },
  organisation: { type: 'string' },
  'new-organisation': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'what-can': { type: 'boolean', default: false },
  'accept-changes': { type: 'string' },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  findings: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws TypeError of `parseArgs` for a flag that does not exist: the command line explains it. */
export function parseLoadOptions(args: readonly string[]): ParsedLoadOptions {
  const { values } = parseArgs({ args: [...args], options: FLAGS });
  if (values.help) return { kind: 'help' };
  const { mapping, organisation, 'new-organisation': added, 'dry-run': isDryRun } = values;
  if (mapping === undefined) return wrongUse('--mapping is needed.');
  if (organisation !== undefined && added !== undefined) {
    return wrongUse('Give --organisation or --new-organisation, not both.');
  }
  if (added !== undefined && isDryRun) {
    return wrongUse('--new-organisation stores an organisation, so it does not go with --dry-run.');
  }
  return {
    kind: 'load',
    options: {
      mapping,
      folder: values.in ?? dirname(mapping),
      organisation: chosen(organisation, added),
      isDryRun,
      isWhatCan: values['what-can'],
      changeReason: values['accept-changes'] ?? null,
      isConfirmed: values.yes,
      isJson: values.json,
      findings: values.findings ?? null,
    },
  };
}

function chosen(existing: string | undefined, added: string | undefined): LoadOptions['organisation'] {
  if (added !== undefined) return { kind: 'new', name: added };
  return existing === undefined ? null : { kind: 'existing', name: existing };
}

function wrongUse(message: string): ParsedLoadOptions {
  return { kind: 'wrong-use', message };
}
