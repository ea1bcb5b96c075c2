import { describe, expect, test } from 'vitest';
import { parseImportOptions } from './import-options.js';

const NEEDED = ['--mapping', 'standard:sdq', '--in', 'x.csv'];

describe('trefzeker-server import', () => {
  test('asks before it stores unless told otherwise', () => {
    expect(parseImportOptions(NEEDED)).toEqual({
      kind: 'import',
      options: {
        mapping: 'standard:sdq',
        file: 'x.csv',
        organisation: null,
        isDryRun: false,
        isConfirmed: false,
        isJson: false,
      },
    });
  });

  test.each([
    ['nothing', []],
    ['a file without a mapping', ['--in', 'x.csv']],
    ['two organisations', [...NEEDED, '--organisation', 'A', '--new-organisation', 'B']],
    ['a new organisation in a dry run', [...NEEDED, '--new-organisation', 'B', '--dry-run']],
  ])('refuses %s', (_what, args) => {
    expect(parseImportOptions(args)).toMatchObject({ kind: 'wrong-use' });
  });

  test('knows no other flags', () => {
    expect(() => parseImportOptions([...NEEDED, '--force'])).toThrow('--force');
  });
});
