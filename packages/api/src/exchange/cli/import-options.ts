import { parseArgs } from 'node:util';

/** What somebody typed. */
export interface ImportOptions {
  readonly mapping: string;
  readonly file: string;
  readonly organisation: { readonly kind: 'existing' | 'new'; readonly name: string } | null;
  readonly isDryRun: boolean;
  readonly isConfirmed: boolean;
  readonly isJson: boolean;
}

export type ParsedOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | { readonly kind: 'import'; readonly options: ImportOptions }
  | { readonly kind: 'wrong-use'; readonly message: string };

const FLAGS = {
  mapping: { type: 'string' },
  in: { type: 'string' },
  organisation: { type: 'string' },
  'new-organisation': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws TypeError of `parseArgs` for a flag that does not exist: the command line explains it. */
export function parseImportOptions(args: readonly string[]): ParsedOptions {
  const { values } = parseArgs({ args: [...args], options: FLAGS });
  if (values.help) return { kind: 'help' };
  if (values.list) return { kind: 'list' };
  const { mapping, in: file, organisation, 'new-organisation': added } = values;
  if (mapping === undefined || file === undefined) return wrongUse('--mapping and --in are both needed.');
  if (organisation !== undefined && added !== undefined) {
    return wrongUse('Give --organisation or --new-organisation, not both.');
  }
  if (added !== undefined && values['dry-run']) {
    return wrongUse('--new-organisation stores an organisation, so it does not go with --dry-run.');
  }
  return {
    kind: 'import',
    options: {
      mapping,
      file,
      organisation: chosen(organisation, added),
      isDryRun: values['dry-run'],
      isConfirmed: values.yes,
      isJson: values.json,
    },
  };
}

function chosen(existing: string | undefined, added: string | undefined): ImportOptions['organisation'] {
  if (added !== undefined) return { kind: 'new', name: added };
  return existing === undefined ? null : { kind: 'existing', name: existing };
}

function wrongUse(message: string): ParsedOptions {
  return { kind: 'wrong-use', message };
}
