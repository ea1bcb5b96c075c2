import { readFileSync, writeFileSync } from 'node:fs';
import { civilDate } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import { loadInstruments } from '../../registry/load-instruments.js';
import { CommandLine } from '../testing/command-line.js';

const REQUIRED = ['--key', 'rust-thuis', '--label', 'Rust thuis', '--direction', 'lower-is-better', '--yes'];
const SOURCE = ['--author', 'Jansen, A. (2026). Eigen vragenlijst.', '--licence', 'CC BY 4.0'];

describe('trefzeker new', () => {
  test.each([
    ['one form and one scale', []],
    ['several forms and scales', ['--forms', 'self,parent', '--scales', 'onrust,ruzie', '--items', '7']],
    ['answers that do not begin at zero', ['--answers', '1-5', '--direction', 'higher-is-better']],
    ['a program of its own', ['--level', '1', '--items', '4']],
  ])('writes a folder in which nothing must be mended: %s', async (_, flags) => {
    using line = new CommandLine();
    const folder = line.path('mine');
    const required = flags.includes('--direction') ? [...REQUIRED.slice(0, 4), '--yes'] : REQUIRED;

    const made = await line.run(['new', folder, ...required, ...SOURCE, ...flags]);
    const checked = await line.run(['check', folder]);

    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    expect(checked.stdout).toContain('All is well');
    expect(checked.exitCode).toBe(0);
  });

  test('leaves a marked place for source and licence, which check refuses with what to write', async () => {
    using line = new CommandLine();
    const folder = line.path('mine');

    await line.run(['new', folder, ...REQUIRED]);
    const { exitCode, stdout } = await line.run(['check', folder]);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('source.licence');
    expect(stdout).toContain('for example "CC BY 4.0"');
    expect(stdout).toContain('2 things to mend');
  });

  test('touches no folder that holds something', async () => {
    using line = new CommandLine();
    line.write('there.txt', 'mine');

    const { exitCode, stderr } = await line.run(['new', line.folder, ...REQUIRED]);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('is not empty');
    expect(line.files()).toEqual(['there.txt']);
  });

  test('tells all that is missing or not allowed together', async () => {
    using line = new CommandLine();

    const { exitCode, stderr } = await line.run([
      ...['new', line.path('mine'), '--key', 'sdq', '--answers', '3-0', '--forms', 'aunt', '--yes'],
    ]);

    expect(exitCode).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      '--key: sdq is a built-in instrument: choose another key.',
      '--label is missing. See: trefzeker help new',
      '--direction is missing. See: trefzeker help new',
      '--answers: Write the lowest, a hyphen and the highest: 0-3.',
      '--forms: Choose from: self, parent, teacher, professional.',
    ]);
    expect(line.files()).toEqual([]);
  });

  test('asks at a terminal, again when the answer is not allowed, and takes the default for an empty line', async () => {
    using line = new CommandLine();
    const typed = 'SDQ\nrust-thuis\nRust thuis\nlower-is-better\n3\n\n\n\n\n\n';
    const folder = line.path('mine');

    const { exitCode, stdout } = await line.run(['new', folder], typed, {
      locale: 'nl_NL.UTF-8',
      isColoured: false,
      isInteractive: true,
    });

    expect(exitCode).toBe(0);
    expect(stdout).toContain('Korte naam (sleutel)?   Gebruik kleine letters');
    expect(stdout).toContain('Laagste en hoogste antwoord? [0-3]');
    const { items } = JSON.parse(readFileSync(`${folder}/instrument.json`, 'utf8')) as { items: object };
    expect(Object.keys(items)).toEqual(['q1', 'q2', 'q3']);
  });

  test('writes nothing when the questions are not answered to the end', async () => {
    using line = new CommandLine();

    const { exitCode } = await line.run(['new', line.path('mine')], 'rust-thuis\n', {
      locale: '',
      isColoured: false,
      isInteractive: true,
    });

    expect(exitCode).toBe(2);
    expect(line.files()).toEqual([]);
  });
});

describe('trefzeker check and pack', () => {
  async function made(line: CommandLine, flags: readonly string[] = []): Promise<string> {
    const folder = line.path('mine');
    await line.run(['new', folder, ...REQUIRED, ...SOURCE, '--items', '3', ...flags]);
    return folder;
  }

  function change(file: string, from: string | RegExp, to: string): void {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  }

  test('say that norms are not published yet, and what to write; then a client gets a class', async () => {
    using line = new CommandLine();
    const folder = await made(line);
    const draft = await line.run(['check', folder]);
    const before = await outcomeOf(line, folder);
    change(`${folder}/norms/reference.json`, '"status": "draft"', '"status": "published"');
    const published = await line.run(['check', folder]);

    expect(draft.exitCode).toBe(0);
    expect(draft.stdout).toContain('these norms give no norm score and no class yet');
    expect(draft.stdout).toContain('"status": "published"');
    expect(before).toEqual({ kind: 'not-classifiable', reason: 'norm-set-not-published' });
    expect(published.stdout).not.toContain('no class yet');
    expect(await outcomeOf(line, folder)).toEqual({ kind: 'classified', class: 'RECOVERED' });
  });

  /** Of all questions at their highest at the start and at their lowest at the end, on a server with a demonstration. */
  async function outcomeOf(line: CommandLine, folder: string) {
    const packed = line.path('packed.trefzeker.json');
    await line.run(['pack', folder, '--out', packed]);
    const host = await loadInstruments({
      plugins: [{ source: packed }],
      baseDir: line.folder,
      syntheticNorms: true,
    });
    const instrument = { key: 'rust-thuis', edition: 1 };
    const context = { informant: 'youth', ageYears: 12, sex: 'F' } as const;
    const taken = async (id: string, day: string, answer: number) => ({
      ...{ id, instrument, context, takenOn: civilDate(day) },
      ...(await host.score(instrument, { q1: answer, q2: answer, q3: answer }, context)),
    });
    const [start, end] = [await taken('a', '2026-01-05', 3), await taken('b', '2026-06-05', 0)];
    return host.change(start, end, { organisationId: 'any' })[0]?.outcome;
  }

  test('say each bad cell of a norm table by line and column, in Dutch when asked', async () => {
    using line = new CommandLine();
    const folder = await made(line);
    writeFileSync(
      `${folder}/norms/reference.csv`,
      '\uFEFFScale;form;sex;age_from;age_to;mean;sd;colour\ntotal;self;any;0;18;3;1;\n',
    );
    const unknown = await line.run(['check', folder, '--language', 'nl']);
    writeFileSync(
      `${folder}/norms/reference.csv`,
      '\uFEFFScale;form;sex;age_from;age_to;mean;sd\ntotal;self;boy;0;18;3,5;1,2\ntotal;self;F M;;18;3;veel\n',
    );
    const cells = await line.run(['check', folder, '--language', 'nl']);

    expect(unknown.stdout).toContain('regel 1, colour\n    Deze kolom is niet bekend.');
    expect(cells.exitCode).toBe(1);
    expect(cells.stdout).toContain('norms/reference.csv');
    expect(cells.stdout).toContain('regel 2, sex');
    expect(cells.stdout).toContain('regel 3, age_from');
    expect(cells.stdout).toContain('regel 3, sd');
    expect(cells.stdout).toContain('3 punten te verbeteren');
  });

  test('read a decimal comma, and say what is wrong with a row by its line in the table', async () => {
    using line = new CommandLine();
    const folder = await made(line);
    writeFileSync(
      `${folder}/norms/reference.csv`,
      'scale;form;sex;age_from;age_to;mean;sd\ntotal;self;any;0;18;30,5;1,2\n',
    );

    const { exitCode, stdout } = await line.run(['check', folder]);

    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/norms\/reference\.csv\n {2}To mend: line 2, functional\.mean/);
  });

  test('say the line at which TypeScript or JSON stops', async () => {
    using line = new CommandLine();
    const folder = await made(line, ['--level', '1']);
    change(`${folder}/scorer.ts`, 'const given =', 'const given = =');
    const typescript = await line.run(['check', folder]);
    change(`${folder}/instrument.json`, '"edition": 1,', '"edition": 1');
    const json = await line.run(['check', folder]);

    expect(typescript.stdout).toMatch(/scorer\.ts\n {2}To mend: line 9/);
    expect(typescript.exitCode).toBe(1);
    expect(json.stdout).toMatch(
      /instrument\.json\n {2}To mend: line [45]\n {4}The file instrument\.json is not valid JSON/,
    );
  });

  test('give a program the same in a form that it can read', async () => {
    using line = new CommandLine();
    const folder = await made(line, ['--level', '1']);

    const { exitCode, stdout } = await line.run(['check', folder, '--json']);

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ trefzekerCheck: 1, kind: 'checked', isKept: true, version: '0.1.0' },
      name: 'trefzeker-instrument-rust-thuis',
      instruments: [{ key: 'rust-thuis', edition: 1 }],
      examples: [{ isTrue: true, scales: [{ scale: 'total', expected: 3, actual: 3 }, { scale: 'peak' }] }],
    });
  });

  test('make the same file twice, with the integrity that a server asks for', async () => {
    using line = new CommandLine();
    const folder = await made(line, ['--level', '1']);
    const [first, second] = [line.path('1.trefzeker.json'), line.path('2.trefzeker.json')];

    const packed = await line.run(['pack', folder, '--out', first]);
    await line.run(['pack', folder, '--out', second]);

    expect(packed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(packed.stdout).toMatch(/Integrity: sha256-/);
    expect(readFileSync(first)).toEqual(readFileSync(second));
  });

  test('pack nothing that must be mended', async () => {
    using line = new CommandLine();
    const folder = await made(line);
    change(`${folder}/instrument.json`, '"total": 3', '"total": 4');
    const out = line.path('1.trefzeker.json');

    const { exitCode, stderr } = await line.run(['pack', folder, '--out', out]);

    expect(exitCode).toBe(1);
    expect(stderr).toContain('Scale total gives 3, not 4.');
    expect(stderr).toContain('Work the example out by hand.');
    expect(line.files()).toEqual(['mine']);
  });

  test('say what a folder is when it is none of ours', async () => {
    using line = new CommandLine();

    const { exitCode, stderr } = await line.run(['check', line.folder]);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is no trefzeker.plugin.json');
  });
});
